/** Tests of the plugin inside SpotBugs. */
@NullMarked
package dev.overstay.spotbugs;

import org.jspecify.annotations.NullMarked;
