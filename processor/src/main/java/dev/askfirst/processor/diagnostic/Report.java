package dev.askfirst.processor.diagnostic;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

  /** The types that no guard is written for because of what was found, by canonical name. */
  public Set<String> barred() {
    return findings.stream()
        .filter(Finding::fatal)
        .map(each -> each.origin().type())
        .collect(Collectors.toSet());
  }
}
