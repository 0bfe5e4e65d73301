package dev.askfirst.processor.extract;

import dev.askfirst.processor.model.ReturnForm;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What was found out in this round about types that nearly every method names. The compiler looks
 * for a name in all modules, which takes longest for what is not there.
 *
 * @param named types by name, or that there is none
 * @param inModules the same, by the module that names them; below Java 9 there is none
 * @param forms how what is of a type is handed over
 * @param arities how many parameters the one method of a functional interface has
 */
record Memory(
    Map<String, Optional<TypeElement>> named,
    Map<@Nullable ModuleElement, Map<String, Optional<TypeElement>>> inModules,
    Map<TypeElement, ReturnForm> forms,
    Map<TypeElement, Integer> arities) {

  Memory() {
    this(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
  }
}
