/** How often a finding is right, on real libraries, by verdicts that people gave. */
@NullMarked
package dev.overstay.benchmarks.precision;

import org.jspecify.annotations.NullMarked;
