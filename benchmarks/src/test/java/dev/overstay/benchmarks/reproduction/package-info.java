@NullMarked
package dev.overstay.benchmarks.reproduction;

import org.jspecify.annotations.NullMarked;
