/** Tests of what SpotBugs reads of the plugin. */
@NullMarked
package dev.overstay.spotbugs.descriptor;

import org.jspecify.annotations.NullMarked;
