/**
 * The module under analysis and the world around it: its classes, the hierarchy they stand in, the
 * models that speak about them, and whom a call may reach.
 */
@NullMarked
package dev.overstay.checks.program;

import org.jspecify.annotations.NullMarked;
