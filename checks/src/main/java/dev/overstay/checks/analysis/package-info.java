/** Runs the rules over a module: what front ends and tools call. */
@NullMarked
package dev.overstay.checks.analysis;

import org.jspecify.annotations.NullMarked;
