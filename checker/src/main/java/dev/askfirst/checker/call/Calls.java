package dev.askfirst.checker.call;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.askfirst.checker.call.Receivers.Receiver;
import dev.askfirst.checker.call.Requirements.Member;
import dev.askfirst.checker.code.FunctionalTypes;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.code.Self;
import dev.askfirst.checker.finding.Findings;
import dev.askfirst.checker.guarded.Guards;
import dev.askfirst.checker.rules.Clause;
import dev.askfirst.checker.rules.Demand;
import dev.askfirst.checker.rules.Implication;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** {@code DirectCall}: guarded methods that are called or referred to on anything but a guard. */
public final class Calls {
  private final Requirements requirements;
  private final Receivers receivers;
  private final Program program;
  private final Guards guards;
  private final FunctionalTypes functional;
  private final Findings findings;

  public Calls(Program program, Guards guards, FunctionalTypes functional, Findings findings) {
    this.program = program;
    this.requirements = new Requirements(program);
    this.receivers = new Receivers(program);
    this.guards = guards;
    this.functional = functional;
    this.findings = findings;
  }

  /** A call that is written out. */
  public void invocation(TreePath site, MethodInvocationTree call) {
    Tree select = call.getMethodSelect();
    if (!(program.element(new TreePath(site, select)) instanceof ExecutableElement method)
        || method.getKind() != ElementKind.METHOD) {
      return;
    }
    if (select instanceof MemberSelectTree member) {
      TreePath qualifier = new TreePath(new TreePath(site, select), member.getExpression());
      boolean above = Self.isSuper(member.getExpression());
      check(site, method, receivers.of(qualifier), Set.of(), above);
    } else if (select instanceof IdentifierTree) {
      check(site, method, receivers.unqualified(site, method), Set.of(), false);
    }
  }

  /** A method reference; what the method that it implements asks for is known to be allowed. */
  public void reference(TreePath site, MemberReferenceTree reference) {
    if (program.element(site) instanceof ExecutableElement method
        && method.getKind() == ElementKind.METHOD) {
      TreePath qualifier = new TreePath(site, reference.getQualifierExpression());
      Receiver receiver = receivers.of(qualifier);
      if (requirements.of(method, receiver.bounds()).isEmpty()) {
        return;
      }
      Set<Clause> known = Implication.clauses(functional.demands(program.type(site)));
      check(site, method, receiver, known, Self.isSuper(qualifier.getLeaf()));
    }
  }

  /** A call that the language makes without anybody writing it. */
  void implicit(TreePath site, ExecutableElement method, List<TypeElement> bounds) {
    check(site, method, new Receiver(bounds, false), Set.of(), false);
  }

  private void check(
      TreePath site,
      ExecutableElement method,
      Receiver receiver,
      Set<Clause> known,
      boolean above) {
    List<Demand> demands = requirements.of(method, receiver.bounds());
    if (demands.isEmpty() || allowed(method, receiver)) {
      return;
    }
    Member member = requirements.holder(method, receiver.bounds());
    Optional<String> guard =
        above ? Optional.empty() : guards.asking(member.method(), member.type());
    findings.directCall(site, member.label(), guard, known, Implication.clauses(demands));
  }

  /** On a guard; or on an interface, behind which there may be one. */
  private boolean allowed(ExecutableElement method, Receiver receiver) {
    if (receiver.bounds().stream().anyMatch(guards::guard)) {
      return true;
    }
    return !receiver.self()
        && !method.getModifiers().contains(Modifier.STATIC)
        && !method.getModifiers().contains(Modifier.PRIVATE)
        && receiver.bounds().stream()
            .noneMatch(type -> type.getKind().isClass() && !Requirements.universal(type));
  }
}
