/**
 * Writes, while the plugin is built, what SpotBugs reads of it, from what the rules say of
 * themselves and from their pages. Not in the plugin's jar.
 */
@NullMarked
package dev.overstay.spotbugs.descriptor;

import org.jspecify.annotations.NullMarked;
