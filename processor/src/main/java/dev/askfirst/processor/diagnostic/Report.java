package dev.askfirst.processor.diagnostic;

import dev.askfirst.processor.model.Origin;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was found.
 *
 * @param findings each once
 */
public record Report(List<Finding> findings) {

  /** Takes each finding once. */
  public Report {
    findings = findings.stream().distinct().toList();
  }

  /** A report of all these. */
  public static Report of(Stream<Finding> findings) {
    return new Report(findings.toList());
  }

  /** Whether nothing that was found keeps a guard of this type from being written. */
  public boolean clean(Origin type) {
    return findings.stream()
        .noneMatch(each -> each.fatal() && each.origin().type().equals(type.type()));
  }
}
