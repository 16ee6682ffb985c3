/**
 * The rules as a SpotBugs plugin: one detector that hands SpotBugs' own class bytes to the front
 * end, runs the analysis once at the end of the pass, and says each finding in SpotBugs' terms.
 *
 * <p>What SpotBugs reads of a plugin ({@code findbugs.xml}, {@code messages.xml}, {@code
 * bugrank.txt}) is written by the build from the rules. This package knows no rule by name.
 */
@NullMarked
package dev.overstay.spotbugs;

import org.jspecify.annotations.NullMarked;
