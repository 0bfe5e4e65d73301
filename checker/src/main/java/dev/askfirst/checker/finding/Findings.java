package dev.askfirst.checker.finding;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.askfirst.checker.exempt.Exemptions;
import dev.askfirst.checker.report.BypassMessage;
import dev.askfirst.checker.report.Reporter;
import dev.askfirst.checker.report.Scopes;
import dev.askfirst.checker.rules.Clause;
import dev.askfirst.checker.rules.ElementNames;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What would be refused: asks whether it is exempt, and if not, says so. */
public final class Findings {
  private final Exemptions exemptions;
  private final Remedies remedies;
  private final Reporter reporter;

  public Findings(Exemptions exemptions, Remedies remedies, Reporter reporter) {
    this.exemptions = exemptions;
    this.remedies = remedies;
    this.reporter = reporter;
  }

  public void directCall(
      TreePath site,
      String member,
      Optional<String> guard,
      Set<Clause> known,
      Collection<Clause> wanted) {
    List<Clause> missing = exemptions.missing(site, known, wanted);
    if (!missing.isEmpty()) {
      reporter.report(
          BypassMessage.DIRECT_CALL,
          site,
          member,
          Scopes.words(missing),
          remedies.instead(guard.map(each -> "call it through " + each), site, missing));
    }
  }

  public void escape(TreePath site, Escape escape, Set<Clause> known, Collection<Clause> wanted) {
    List<Clause> missing = exemptions.missing(site, known, wanted);
    if (!missing.isEmpty()) {
      String way = escape.keepable() ? "keep the type " + escape.source() : remedies.bypass(site);
      reporter.report(
          BypassMessage.RAW_ESCAPE,
          beside(site),
          escape.source(),
          ElementNames.of(escape.target()),
          Scopes.words(missing),
          escape.guard().map(each -> "wrap it in " + each + ", or " + way).orElse(way));
    }
  }

  /** A call's own report has the caret at its parenthesis, so this one takes the name. */
  private static TreePath beside(TreePath site) {
    Tree tree = site.getLeaf();
    return tree instanceof MethodInvocationTree call
        ? new TreePath(site, call.getMethodSelect())
        : site;
  }
}
