@NullMarked
package dev.overstay.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
