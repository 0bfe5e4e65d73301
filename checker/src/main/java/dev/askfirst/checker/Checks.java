package dev.askfirst.checker;

import dev.askfirst.checker.call.Calls;
import dev.askfirst.checker.call.ImplicitCalls;
import dev.askfirst.checker.code.FunctionalTypes;
import dev.askfirst.checker.code.Members;
import dev.askfirst.checker.code.PatternTrees;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.declare.Declarations;
import dev.askfirst.checker.declare.Overrides;
import dev.askfirst.checker.escape.ArgumentConversions;
import dev.askfirst.checker.escape.EscapeCheck;
import dev.askfirst.checker.escape.OverridingResults;
import dev.askfirst.checker.escape.PatternConversions;
import dev.askfirst.checker.escape.ReferenceConversions;
import dev.askfirst.checker.escape.TypeArguments;
import dev.askfirst.checker.escape.ValueConversions;
import dev.askfirst.checker.exempt.Bypasses;
import dev.askfirst.checker.exempt.Entries;
import dev.askfirst.checker.exempt.Exemptions;
import dev.askfirst.checker.finding.Findings;
import dev.askfirst.checker.finding.Remedies;
import dev.askfirst.checker.guarded.Guards;
import dev.askfirst.checker.guarded.Mentions;
import dev.askfirst.checker.guarded.StaticTypes;
import dev.askfirst.checker.report.Reporter;
import dev.askfirst.checker.report.Settings;

/** The rules over one program, wired up: one part for each kind of code. */
record Checks(
    Program program,
    Guards guards,
    Bypasses bypasses,
    Reporter reporter,
    PatternTrees patterns,
    Declarations declarations,
    Overrides overrides,
    OverridingResults overridingResults,
    Calls calls,
    ImplicitCalls implicit,
    ValueConversions values,
    ArgumentConversions arguments,
    ReferenceConversions references,
    PatternConversions patternConversions,
    TypeArguments typeArguments) {

  static Checks of(Program program, Settings settings) {
    Reporter reporter = new Reporter(program.trees(), settings);
    Guards guards = new Guards(program);
    PatternTrees patterns = new PatternTrees();
    FunctionalTypes functional = new FunctionalTypes(program);
    Entries entries = new Entries(program, settings);
    Bypasses bypasses = new Bypasses(program, reporter);
    Exemptions exemptions = new Exemptions(program, functional, entries, bypasses);
    Findings findings = new Findings(exemptions, new Remedies(program, entries), reporter);
    StaticTypes statics = new StaticTypes(program, guards);
    Mentions mentions = new Mentions(program.rules()::guards);
    EscapeCheck escapes = new EscapeCheck(program, statics, mentions, guards, findings);
    Members members = new Members(program);
    Calls calls = new Calls(program, guards, functional, findings);
    return new Checks(
        program,
        guards,
        bypasses,
        reporter,
        patterns,
        new Declarations(program, entries, bypasses, reporter),
        new Overrides(program, members, reporter),
        new OverridingResults(program, members, escapes),
        calls,
        new ImplicitCalls(program, calls, patterns),
        new ValueConversions(program, functional, escapes),
        new ArgumentConversions(program, mentions, escapes),
        new ReferenceConversions(program, statics, mentions, guards, functional, escapes),
        new PatternConversions(program, escapes, patterns),
        new TypeArguments(program, statics, escapes));
  }
}
