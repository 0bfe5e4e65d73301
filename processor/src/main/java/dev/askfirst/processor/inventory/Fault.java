package dev.askfirst.processor.inventory;

/**
 * The catalogue of everything that this room has to say; one of them is a warning. A text is one
 * sentence: the rule, what was found, what to do. Every text names the element, because an
 * incremental build may show it in a class file, where it has no line.
 */
enum Fault {
  UNKNOWN_SCOPE(
      "UnknownScope",
      "a scope that is required must be declared, and nothing declares %s, which %s requires;%s"
          + " declare it by @DeclaresScope, or by @UsesScopes of a type that does"),
  INVALID_SCOPE(
      "InvalidScope",
      "a scope name is like scope.record (%3$s), and \"%1$s\", which %2$s declares, is not;"
          + " correct it"),
  UNTITLED_SCOPE(
      "UntitledScope",
      "people are shown a scope by its title, and that of %s, which %s declares, is blank;"
          + " write a few words"),
  INVALID_VERSION(
      "InvalidVersion",
      "the version of a scope is 1 or more, and that of %s, which %s declares, is %s;"
          + " start at 1 and raise it when the purpose changes"),
  CONFLICTING_DECLARATIONS(
      "ConflictingDeclarations",
      "a scope is declared one way, and %2$s declares %1$s otherwise than %3$s does;"
          + " remove one of the two"),
  NOTHING_DECLARED(
      "NothingDeclared",
      "@UsesScopes names types that declare scopes, and %s, which %s names, declares none;"
          + " take it out or name one that bears @DeclaresScope"),
  BLANK_BYPASS(
      "BlankBypass",
      "@BypassesScope says why nobody is asked, and that on %s says nothing; write the reason"),
  /**
   * A warning: what an earlier compilation found is lost, but nothing is wrong with the program.
   */
  INVENTORY_INCOMPLETE(
      "InventoryIncomplete",
      "the inventory lists all of the program, and this compilation is given a part and cannot read"
          + " %s, whose classes it does not find;"
          + " compile all of it, or put the folder of its classes on the class path"),
  INVENTORY_NOT_WRITTEN(
      "InventoryNotWritten",
      "the inventory META-INF/askfirst/scopes is written with the classes, and it could not be: %s;"
          + " see that the folder of the classes can be written to"),
  INVENTORY_FAILED(
      "InventoryFailed",
      "no inventory was written because the processor failed, which is a bug in it: %s;"
          + " please report it");

  private final String id;
  private final String text;

  Fault(String id, String text) {
    this.id = id;
    this.text = text;
  }

  /** What the user reads; the text's gaps are filled in with what was found. */
  String message(Object... found) {
    return "[" + id + "] " + text.formatted(found);
  }
}
