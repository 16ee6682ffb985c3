/**
 * What the programs under {@code benchmarks/reproductions} measure with: counts of what is kept,
 * taken before and after a use of a library is played through. Knows no library, and nothing of the
 * runner but the form of the one line that it reads.
 */
@NullMarked
package dev.overstay.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
