package dev.askfirst.runtime;

import java.util.Objects;

/**
 * How an {@code openSetting} ended.
 *
 * @param setting the setting after the user closed the settings
 * @param errMsg the original's message, {@code openSetting:ok}
 */
public record SettingResult(AuthSetting setting, String errMsg) {
  /**
   * Checks the parts.
   *
   * @throws NullPointerException if a part is null
   */
  public SettingResult {
    Objects.requireNonNull(setting, "setting");
    Objects.requireNonNull(errMsg, "errMsg");
  }
}
