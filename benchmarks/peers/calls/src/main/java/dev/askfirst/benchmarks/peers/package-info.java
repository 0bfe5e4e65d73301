/**
 * The same method behind what peers offer: Spring Security, Micronaut, avaje-inject, a JDK proxy.
 *
 * <p>Uses the peers, each as its own guide says; knows nothing of Askfirst.
 */
@NullMarked
package dev.askfirst.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
