@NullMarked
package dev.overstay.benchmarks.precision;

import org.jspecify.annotations.NullMarked;
