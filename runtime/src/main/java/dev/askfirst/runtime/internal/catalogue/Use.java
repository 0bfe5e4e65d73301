package dev.askfirst.runtime.internal.catalogue;

import java.util.List;

/**
 * Where scopes are required, as an inventory tells it.
 *
 * @param scopes the scopes
 * @param where the guard and its method, as {@code com.example.GuardedVoiceMemo.record(Duration)}
 * @param reason the reason as it was written; may be empty
 */
public record Use(List<String> scopes, String where, String reason) {}
