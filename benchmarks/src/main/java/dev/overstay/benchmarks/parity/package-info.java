/** Whether published libraries lead to the same findings from their sources and their classes. */
@NullMarked
package dev.overstay.benchmarks.parity;

import org.jspecify.annotations.NullMarked;
