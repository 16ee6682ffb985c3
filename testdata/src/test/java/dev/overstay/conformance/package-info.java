/**
 * Runs the conformance corpus: compiles every case, analyses each as a module of its own, and
 * compares what is reported with what the case's marks say. Knows the analysis only by its entry
 * point and nothing of any rule.
 */
@NullMarked
package dev.overstay.conformance;

import org.jspecify.annotations.NullMarked;
