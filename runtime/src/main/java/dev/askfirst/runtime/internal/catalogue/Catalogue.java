package dev.askfirst.runtime.internal.catalogue;

import dev.askfirst.Asks;
import dev.askfirst.runtime.ScopeDeclaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The scopes that are declared, and where they are used. What the builder declares counts before
 * the inventories of the application, and those before the platform lists; within one of these the
 * strictest counts, so that nobody is let through because two lists differ.
 */
public final class Catalogue {
  private static final Comparator<ScopeDeclaration> STRICTEST =
      Comparator.comparing((ScopeDeclaration scope) -> strictness(scope.asks()))
          .thenComparing(ScopeDeclaration::version);

  private final Map<String, ScopeDeclaration> scopes = new HashMap<>();
  private final Map<String, List<Use>> uses = new HashMap<>();
  private final Set<String> settingsOnly = new TreeSet<>();
  private final Set<String> alwaysGranted = new TreeSet<>();

  /** Merges what was read. */
  Catalogue(
      List<ScopeDeclaration> declared,
      List<Inventory> inventories,
      List<ScopeDeclaration> platform) {
    List<ScopeDeclaration> listed = new ArrayList<>();
    for (Inventory inventory : inventories) {
      listed.addAll(inventory.without(platform));
      inventory.uses().forEach(this::use);
    }
    add(strictest(declared));
    add(strictest(listed));
    Set<String> ours = Set.copyOf(scopes.keySet());
    add(strictest(platform));
    for (String scope : uses.keySet()) {
      scopes.computeIfAbsent(scope, name -> new ScopeDeclaration(name, name, ""));
    }
    for (ScopeDeclaration scope : scopes.values()) {
      // A platform knows far more scopes than one application uses.
      boolean ofInterest = ours.contains(scope.name()) || uses.containsKey(scope.name());
      if (scope.asks() == Asks.SETTINGS_ONLY && ofInterest) {
        settingsOnly.add(scope.name());
      } else if (scope.asks() == Asks.ALWAYS_GRANTED) {
        alwaysGranted.add(scope.name());
      }
    }
  }

  /**
   * Reads the platform lists and the inventories.
   *
   * @throws IllegalStateException if one is malformed
   */
  public static Catalogue read(List<ScopeDeclaration> declared, List<ClassLoader> loaders) {
    return new Catalogue(
        declared, new Resources(loaders).inventories(), Resources.platforms().scopes());
  }

  /** What is declared of a scope. */
  public Optional<ScopeDeclaration> find(String scope) {
    return Optional.ofNullable(scopes.get(scope));
  }

  /** How a scope is asked for; in a dialog unless declared. */
  public Asks asks(String scope) {
    ScopeDeclaration known = scopes.get(scope);
    return known == null ? Asks.DIALOG : known.asks();
  }

  /** The version of a scope; 1 unless declared. */
  public int version(String scope) {
    ScopeDeclaration known = scopes.get(scope);
    return known == null ? 1 : known.version();
  }

  /** Where a scope is used. */
  public List<Use> uses(String scope) {
    return uses.getOrDefault(scope, List.of());
  }

  /** The scopes of this application that are listed in the settings from the start. */
  public Set<String> settingsOnly() {
    return settingsOnly;
  }

  /** The scopes that need no decision. */
  public Set<String> alwaysGranted() {
    return alwaysGranted;
  }

  private void use(Use use) {
    for (String scope : use.scopes()) {
      uses.computeIfAbsent(scope, name -> new ArrayList<>()).add(use);
    }
  }

  private void add(Collection<ScopeDeclaration> declarations) {
    declarations.forEach(scope -> scopes.putIfAbsent(scope.name(), scope));
  }

  private static Collection<ScopeDeclaration> strictest(List<ScopeDeclaration> declarations) {
    Map<String, ScopeDeclaration> strictest = new HashMap<>();
    for (ScopeDeclaration scope : declarations) {
      strictest.merge(
          scope.name(), scope, (one, other) -> STRICTEST.compare(one, other) < 0 ? other : one);
    }
    return strictest.values();
  }

  private static int strictness(Asks asks) {
    return switch (asks) {
      case WITHDRAWN -> 3;
      case SETTINGS_ONLY -> 2;
      case DIALOG -> 1;
      case ALWAYS_GRANTED -> 0;
    };
  }
}
