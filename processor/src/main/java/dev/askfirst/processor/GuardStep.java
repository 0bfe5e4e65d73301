package dev.askfirst.processor;

import dev.askfirst.processor.diagnostic.Finding;
import dev.askfirst.processor.diagnostic.Problem;
import dev.askfirst.processor.diagnostic.Report;
import dev.askfirst.processor.extract.Extractor;
import dev.askfirst.processor.extract.Locator;
import dev.askfirst.processor.extract.Reading;
import dev.askfirst.processor.model.GuardedMethod;
import dev.askfirst.processor.model.GuardedType;
import dev.askfirst.processor.model.Origin;
import dev.askfirst.processor.model.ScopeUse;
import dev.askfirst.processor.render.GuardFile;
import dev.askfirst.processor.validate.Rules;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * One run over a compilation, round by round: extract, validate, and where that is clean render and
 * write.
 */
final class GuardStep {
  private final ProcessingEnvironment environment;
  private final SourceWriter writer;
  private final Map<String, Reading.Waiting> waiting = new LinkedHashMap<>();
  private final Set<String> compiled = new HashSet<>();
  private final Set<String> seen = new LinkedHashSet<>();
  private final Map<String, List<List<ScopeUse>>> written = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private boolean begun;

  GuardStep(ProcessingEnvironment environment) {
    this.environment = environment;
    writer = new SourceWriter(environment.getFiler());
  }

  void process(Set<? extends Element> roots) {
    attempt("the types of this round", () -> run(Extractor.of(environment), roots));
  }

  void finish() {
    for (Reading.Waiting each : waiting.values()) {
      if (each.wanted()) {
        String missing = String.join(", ", each.missing());
        findings.add(Problem.MISSING_TYPE.at(each.origin(), each.label(), missing));
      }
    }
    new Printer(environment).print(new Report(findings));
  }

  private void run(Extractor extractor, Set<? extends Element> roots) {
    handWritten(extractor, roots);
    Set<String> names = new LinkedHashSet<>(waiting.keySet());
    names.addAll(extractor.typesIn(roots));
    if (extractor.requiring(roots)) {
      // javac does not show an annotation whose type is still to come: what bears it looked plain.
      names.addAll(seen);
    }
    seen.addAll(names);
    List<GuardedType> types = read(extractor, names);
    Report report = Rules.check(types);
    findings.addAll(report.findings());
    Set<String> barred = report.barred();
    Locator locator = Locator.of(environment);
    types.stream()
        .filter(each -> each.wanted() && !barred.contains(each.origin().type()))
        .filter(each -> !compiled.contains(each.header().guard().canonicalName()))
        .forEach(each -> write(each, locator));
  }

  /** Guards that we write ourselves come in later rounds. */
  private void handWritten(Extractor extractor, Set<? extends Element> roots) {
    if (!begun) {
      begun = true;
      for (Origin origin : extractor.guardsIn(roots)) {
        if (!Extractor.knowsSources() && writer.compiled(origin.type())) {
          compiled.add(origin.type());
        } else {
          findings.add(Problem.HAND_WRITTEN_GUARD.at(origin, origin.type()));
        }
      }
    }
  }

  private List<GuardedType> read(Extractor extractor, Set<String> names) {
    List<GuardedType> types = new ArrayList<>();
    waiting.clear();
    names.forEach(name -> attempt(name, () -> extractor.expect(name)));
    names.forEach(name -> attempt(name, () -> read(extractor, name, types)));
    return types;
  }

  private void read(Extractor extractor, String name, List<GuardedType> types) {
    Reading reading = extractor.read(name);
    if (reading instanceof Reading.Ready ready) {
      accept(ready.type(), types);
    } else if (reading instanceof Reading.Waiting later) {
      waiting.put(name, later);
    }
  }

  /** Whatever fails is a finding: nothing is ever thrown at the compiler. */
  private void attempt(String what, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | LinkageError | StackOverflowError failure) {
      findings.add(Problem.UNEXPECTED.at(Origin.of(what), what, failure));
    }
  }

  /** A guard that is written cannot be written again. */
  private void accept(GuardedType type, List<GuardedType> types) {
    List<List<ScopeUse>> before = written.get(type.origin().type());
    if (before == null) {
      types.add(type);
    } else if (!before.equals(requirements(type))) {
      findings.add(Problem.LATE_ANNOTATION.at(type.origin(), type.label()));
    }
  }

  private static List<List<ScopeUse>> requirements(GuardedType type) {
    return type.methods().stream().map(GuardedMethod::scopes).toList();
  }

  private void write(GuardedType type, Locator locator) {
    attempt(
        type.origin().type(),
        () -> {
          written.put(type.origin().type(), requirements(type));
          TypeElement origin = locator.type(type.origin()).orElseThrow();
          try {
            writer.write(GuardFile.of(type), origin);
          } catch (IOException failure) {
            findings.add(Problem.NOT_WRITTEN.at(type.origin(), type.label(), failure));
          }
        });
  }
}
