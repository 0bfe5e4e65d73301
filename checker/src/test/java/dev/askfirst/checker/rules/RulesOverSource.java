package dev.askfirst.checker.rules;

import dev.askfirst.checker.cases.Host;
import dev.askfirst.checker.cases.ModelLookup;
import dev.askfirst.checker.cases.SourceFile;
import dev.askfirst.checker.cases.Workbench;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The rules over the model of some code, for questions that the table does not ask. */
record RulesOverSource(Elements elements, Types types, RequirementRules rules) {

  static void ask(Path folder, String code, Consumer<RulesOverSource> question) {
    new Workbench(Host.JAVAC_PROCESSOR, folder)
        .read(SourceFile.split(code), (elements, types) -> question.accept(of(elements, types)));
  }

  static RulesOverSource of(Elements elements, Types types) {
    return new RulesOverSource(elements, types, new RequirementRules(elements, types));
  }

  TypeElement type(String name) {
    return new ModelLookup(elements).type(name);
  }

  /** A method written as {@code Memo.record(Duration)}. */
  ExecutableElement method(String call) {
    int end = call.lastIndexOf('.', call.indexOf('('));
    return new ModelLookup(elements).method(type(call.substring(0, end)), call.substring(end + 1));
  }
}
