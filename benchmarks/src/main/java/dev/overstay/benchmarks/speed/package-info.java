/** What a scan costs, side by side with other tools in the same run. */
@NullMarked
package dev.overstay.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
