package dev.askfirst.processor;

import dev.askfirst.processor.diagnostic.Finding;
import dev.askfirst.processor.diagnostic.Report;
import dev.askfirst.processor.extract.Locator;
import dev.askfirst.processor.extract.Locator.Place;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;

/** Prints a report, each finding where it arose. */
final class Printer {
  private final Messager messager;
  private final Locator locator;

  Printer(ProcessingEnvironment environment) {
    messager = environment.getMessager();
    locator = Locator.of(environment);
  }

  void print(Report report) {
    report.findings().forEach(this::print);
  }

  private void print(Finding finding) {
    Optional<Place> place = locator.place(finding.origin());
    if (place.isEmpty()) {
      messager.printMessage(finding.problem().kind(), finding.message());
      return;
    }
    messager.printMessage(
        finding.problem().kind(),
        finding.message(),
        place.get().element(),
        place.get().annotation(),
        place.get().value());
  }
}
