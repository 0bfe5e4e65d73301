package dev.askfirst.processor.extract;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.askfirst.checker.rules.Mirrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * Writes annotations down as they are in the user's code; those that name what the guard cannot are
 * left out.
 */
final class AnnotationSource {
  private final World world;
  private final Access access;
  private final ClassNames classes;

  AnnotationSource(World world, Access access, ClassNames classes) {
    this.world = world;
    this.access = access;
    this.classes = classes;
  }

  Optional<AnnotationSpec> spec(AnnotationMirror annotation) {
    Visitor visitor = new Visitor();
    AnnotationSpec spec = visitor.spec(annotation);
    return visitor.complete ? Optional.of(spec) : Optional.empty();
  }

  private final class Visitor
      extends SimpleAnnotationValueVisitor14<CodeBlock, AnnotationSpec.Builder> {
    private boolean complete = true;

    private AnnotationSpec spec(AnnotationMirror annotation) {
      complete &= access.names(Mirrors.type(annotation));
      AnnotationSpec.Builder spec = AnnotationSpec.builder(classes.name(Mirrors.type(annotation)));
      for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
          annotation.getElementValues().entrySet()) {
        String name = entry.getKey().getSimpleName().toString();
        List<AnnotationValue> items = Mirrors.items(entry.getValue());
        if (items.isEmpty()) {
          spec.addMember(name, "{}");
        }
        items.forEach(item -> spec.addMember(name, item.accept(this, spec)));
      }
      return spec.build();
    }

    @Override
    protected CodeBlock defaultAction(Object constant, AnnotationSpec.Builder spec) {
      // A byte or short as a constant expression would be a cast.
      boolean small = constant instanceof Byte || constant instanceof Short;
      return CodeBlock.of(
          "$L", small ? constant : world.elements().getConstantExpression(constant));
    }

    @Override
    public CodeBlock visitType(TypeMirror type, AnnotationSpec.Builder spec) {
      Mentions mentions = new Mentions().add(type);
      complete &= access.unnameable(mentions).isEmpty() && mentions.missing().isEmpty();
      return CodeBlock.of("$T.class", world.types().erasure(type));
    }

    @Override
    public CodeBlock visitEnumConstant(VariableElement constant, AnnotationSpec.Builder spec) {
      complete &= access.unnameable(new Mentions().add(constant.asType())).isEmpty();
      ClassName type = classes.name(World.element(constant.asType()));
      return CodeBlock.of("$T.$L", type, constant.getSimpleName());
    }

    @Override
    public CodeBlock visitAnnotation(AnnotationMirror annotation, AnnotationSpec.Builder spec) {
      return CodeBlock.of("$L", spec(annotation));
    }
  }
}
