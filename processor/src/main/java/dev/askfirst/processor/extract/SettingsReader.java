package dev.askfirst.processor.extract;

import dev.askfirst.Guarded;
import dev.askfirst.checker.rules.ElementNames;
import dev.askfirst.checker.rules.Mirrors;
import dev.askfirst.processor.model.Origin;
import dev.askfirst.processor.model.Settings;
import dev.askfirst.processor.model.Settings.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Reads {@code @Guarded}. */
record SettingsReader(World world, TypeElement type) {
  /** What says something of the very declaration that it stands on. */
  private static final Set<String> BOUND_TO_PLACE =
      Set.of("Override", "FunctionalInterface", "SafeVarargs", "SuppressWarnings");

  Settings read(Predicate<TypeElement> idle) {
    Optional<AnnotationMirror> annotation = annotation();
    Origin origin =
        annotation
            .map(each -> world.labels().origin(type, each))
            .orElse(Origin.of(Labels.name(type)));
    return new Settings(
        annotation.isPresent(),
        origin,
        annotation.map(each -> Mirrors.string(each, "name")).orElse(""),
        async(),
        items(origin, "omit", idle),
        items(origin, "copy", SettingsReader::refused));
  }

  /** Whether an asynchronous view is asked for. */
  boolean async() {
    return annotation().filter(each -> World.flag(each, "async")).isPresent();
  }

  Set<TypeElement> named(String value) {
    return Set.copyOf(annotation().map(each -> World.types(each, value)).orElse(List.of()));
  }

  private Optional<AnnotationMirror> annotation() {
    return Mirrors.on(type, Guarded.class);
  }

  private List<Item> items(Origin origin, String value, Predicate<TypeElement> wrong) {
    List<TypeElement> all = annotation().map(each -> World.types(each, value)).orElse(List.of());
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (wrong.test(all.get(i))) {
        items.add(new Item(origin.value(value, i), ElementNames.of(all.get(i))));
      }
    }
    return items;
  }

  private static boolean refused(TypeElement annotation) {
    String name = Labels.name(annotation);
    String simple = annotation.getSimpleName().toString();
    return name.equals("dev.askfirst." + simple)
        || (name.equals("java.lang." + simple) && BOUND_TO_PLACE.contains(simple));
  }
}
