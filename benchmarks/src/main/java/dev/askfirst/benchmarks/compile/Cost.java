package dev.askfirst.benchmarks.compile;

/**
 * What one compilation took.
 *
 * @param millis milliseconds from its begin to its end
 * @param bytes what was allocated; 0 where that is not known
 */
record Cost(double millis, double bytes) {}
