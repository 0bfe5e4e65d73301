package dev.askfirst.processor.extract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.askfirst.GuardOf;
import dev.askfirst.checker.rules.ElementNames;
import dev.askfirst.processor.model.GuardHeader;
import dev.askfirst.processor.model.GuardedMethod;
import dev.askfirst.processor.model.GuardedType;
import dev.askfirst.processor.model.LeftOut;
import dev.askfirst.processor.model.Origin;
import dev.askfirst.processor.model.Settings;
import dev.askfirst.processor.model.Standing;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads one type whose parts are all known. */
final class TypeReader {
  private static final String AUTHORIZER = "dev.askfirst.runtime.Authorizer";
  private static final String GENERATED = "javax.annotation.processing.Generated";

  private final World world;
  private final TypeElement type;
  private final Access access;
  private final Map<String, ClassName> awaited;
  private final Origin origin;
  private final WrittenReader written;
  private final SettingsReader settings;
  private final ObstacleReader obstacles;

  TypeReader(World world, TypeElement type, Map<String, ClassName> awaited) {
    this.world = world;
    this.type = type;
    this.awaited = awaited;
    access = new Access(world, type);
    obstacles = new ObstacleReader(access);
    origin = Origin.of(Labels.name(type));
    written = new WrittenReader(world, type);
    settings = new SettingsReader(world, type);
  }

  /** Reads it with these methods; none of them matters where no guard is wanted. */
  GuardedType read(boolean wanted, List<Member> all) {
    Standing standing = standing();
    boolean guard = wanted && standing.reachable();
    List<Member> members = guard ? all : List.of();
    ClassNames names = new ClassNames(world, type, List.of(), awaited);
    Fates fates = new Fates(access, origin, names, obstacles, settings.async(), members);
    Interfaces interfaces =
        new Interfaces(access, origin, settings.named("omit"), fates.unwritable());
    return new GuardFacts(interfaces, fates.kept(interfaces))
        .type(wanted, standing, Stream.concat(fates.leftOut().stream(), notes(guard, interfaces)));
  }

  private static Stream<LeftOut> notes(boolean guard, Interfaces interfaces) {
    return guard ? interfaces.leftOut().stream() : Stream.of();
  }

  private Standing standing() {
    Mentions header = new Mentions();
    Views.parameters(type).forEach(each -> header.add(each.getBounds()));
    String hiddenBy = Access.hiding(type).map(ElementNames::of).orElse("");
    boolean annotationType = type.getKind() == ElementKind.ANNOTATION_TYPE;
    return new Standing(
        hiddenBy,
        annotationType,
        // Of nearly all types nobody asks.
        hiddenBy.isEmpty() && !annotationType ? List.of() : written.ownDemands(),
        written.idle(),
        written.lost(),
        access.unnameable(header),
        new GuardName(world, type).takenBy(),
        named(AUTHORIZER));
  }

  /** The parts that depend on which interfaces the guard implements. */
  private final class GuardFacts {
    private final Interfaces interfaces;
    private final List<Member> members;
    private final ClassNames classes;
    private final KeptAnnotations kept;
    private final TypeNames names;
    private final Views views;
    private final Lints lints;

    private GuardFacts(Interfaces interfaces, List<Member> members) {
      this.interfaces = interfaces;
      this.members = members;
      classes = new ClassNames(world, type, interfaces.elements(), awaited);
      if (settings.async()) {
        classes.keepForView();
      }
      kept =
          new KeptAnnotations(new AnnotationSource(world, access, classes), settings.named("copy"));
      names = new TypeNames(classes, kept);
      views = new Views(type, names);
      Exports exports = new Exports(world.elements(), type, open());
      lints = new Lints(world, type, interfaces, members, exports, aboveMembers());
    }

    private GuardedType type(boolean wanted, Standing standing, Stream<LeftOut> leftOut) {
      Settings said = settings.read(interfaces::idle);
      return new GuardedType(
          origin,
          ElementNames.of(type),
          wanted,
          header(),
          said,
          standing,
          methods(),
          written.scopes(),
          written.exemptions(),
          leftOut.toList());
    }

    /**
     * As the type has them; {@code toString()}, which records and enums have unwritten, at the end.
     */
    private List<GuardedMethod> methods() {
      MethodReader reader = reader();
      Stream<Member> first = members.stream().filter(each -> !each.named("toString", 0));
      return Stream.concat(first, toText()).map(reader::read).toList();
    }

    private MethodReader reader() {
      return new MethodReader(
          access, obstacles, views, names, kept, classes, interfaces, lints, settings.async());
    }

    /** Interfaces, and classes that leave it to Object, have a {@code toString()} all the same. */
    private Stream<Member> toText() {
      List<Member> own = members.stream().filter(each -> each.named("toString", 0)).toList();
      TypeElement object = world.find("java.lang.Object");
      if (object == null || !own.isEmpty()) {
        return own.stream();
      }
      return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
          .filter(each -> each.getSimpleName().contentEquals("toString"))
          .map(Member::of);
    }

    private GuardHeader header() {
      View view = views.of(type);
      TypeName self = names.name(type.asType(), view);
      return new GuardHeader(
          classes.name(type),
          self,
          new GuardName(world, type).name(),
          open(),
          views.declared(view),
          interfaces.chosen().stream().map(each -> names.name(each, view)).toList(),
          kept.onGuard(type),
          lints.onGuard(),
          lints.onConstructor(mentions(AUTHORIZER)),
          classes.hidden(),
          named(GENERATED));
    }

    private Mentions aboveMembers() {
      Mentions mentions =
          mentions(GuardOf.class.getName(), GENERATED).add(type.asType()).add(interfaces.chosen());
      Views.parameters(type).forEach(each -> mentions.add(each.getBounds()));
      return mentions.annotate(kept.of(type));
    }
  }

  private boolean open() {
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (!World.has(each, Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the type's module can name a class: nobody need have the runtime or {@code
   * java.compiler}.
   */
  private boolean named(String name) {
    return world.find(name, type) != null;
  }

  private Mentions mentions(String... names) {
    Mentions mentions = new Mentions();
    for (String each : names) {
      TypeElement found = world.find(each, type);
      if (found != null) {
        mentions.add(found.asType());
      }
    }
    return mentions;
  }
}
