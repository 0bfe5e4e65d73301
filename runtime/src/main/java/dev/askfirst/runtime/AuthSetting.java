package dev.askfirst.runtime;

import java.util.Map;
import java.util.Optional;

/**
 * What had been decided when it was taken. Safe for use by many threads.
 *
 * <p>An immutable snapshot: later decisions do not change it. Only a grant that expires stops
 * counting when its time has come.
 *
 * <p>A setting that could not be had (no subject, store unreadable, authorizer closed) allows
 * nothing, and its readers {@link #decision} and {@link #authSetting} throw and say why.
 */
public interface AuthSetting {
  /**
   * Whether a call that needs this may go ahead without asking anybody. Never throws, never asks,
   * takes no lock.
   *
   * @param requirement what the call needs
   * @return true if the requirement holds; false if it does not or that is not known. Always false
   *     where a {@link dev.askfirst.runtime.spi.SystemGate} has to be asked as well
   * @throws NullPointerException if {@code requirement} is null
   */
  boolean allows(Requirement requirement);

  /**
   * What was decided about a scope.
   *
   * @param scope a scope name
   * @return the decision; empty if there is none, if it has expired, or if it is a grant of an
   *     earlier version of the scope
   * @throws NullPointerException if {@code scope} is null
   * @throws ScopeDeniedException if the setting could not be had, with the reason
   */
  Optional<Decision> decision(String scope);

  /**
   * The setting in the original's shape: {@code true} for granted, {@code false} for denied, no key
   * for never asked.
   *
   * @return an unmodifiable map by scope name; scopes that are always granted are in it
   * @throws ScopeDeniedException if the setting could not be had, with the reason
   */
  Map<String, Boolean> authSetting();
}
