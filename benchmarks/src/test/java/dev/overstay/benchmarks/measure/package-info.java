@NullMarked
package dev.overstay.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
