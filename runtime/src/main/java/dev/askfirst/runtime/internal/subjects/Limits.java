package dev.askfirst.runtime.internal.subjects;

import java.time.Duration;

/**
 * How long and how many.
 *
 * @param promptTimeout how long a prompt stays open
 * @param backOff when a person is left alone
 * @param maxWaiters how many calls of one subject may wait
 * @param maxSubjects how many subjects memory keeps that nobody holds
 */
public record Limits(
    Duration promptTimeout, BackOff.Limit backOff, int maxWaiters, int maxSubjects) {}
