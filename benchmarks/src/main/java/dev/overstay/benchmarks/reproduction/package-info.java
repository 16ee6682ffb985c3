/**
 * Runs the programs that use published libraries as applications do and show that what a finding
 * names is kept; sets their outcome against the verdicts of the precision run.
 */
@NullMarked
package dev.overstay.benchmarks.reproduction;

import org.jspecify.annotations.NullMarked;
