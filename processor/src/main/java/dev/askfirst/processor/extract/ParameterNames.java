package dev.askfirst.processor.extract;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * Names a method's parameters as the user does, unless Java has no way to write the guard so: class
 * files of other languages hold names that are none, and a class that is named like one parameter
 * in a package that is named like another cannot be named (JLS 6.4.2).
 */
record ParameterNames(ExecutableElement method, ClassName holder) {

  List<String> list() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      String name = method.getParameters().get(i).getSimpleName().toString();
      names.add(SourceVersion.isName(name) && !names.contains(name) ? name : "arg" + i);
    }
    if (World.has(method, Modifier.STATIC) && nameless(names)) {
      String root = holder.canonicalName().split("\\.", 2)[0];
      names.replaceAll(each -> each.equals(root) ? fresh(root, names) : each);
    }
    return names;
  }

  private boolean nameless(List<String> names) {
    String simple = holder.topLevelClassName().simpleName();
    return simple.contains(".") || names.contains(simple);
  }

  private static String fresh(String name, List<String> taken) {
    String fresh = name + "_";
    while (taken.contains(fresh)) {
      fresh += "_";
    }
    return fresh;
  }
}
