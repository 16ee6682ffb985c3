@NullMarked
package dev.overstay.benchmarks;

import org.jspecify.annotations.NullMarked;
