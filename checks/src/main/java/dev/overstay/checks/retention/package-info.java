/**
 * The questions that rules ask: how long a value is good for, how long a holder lives, what is done
 * to a field anywhere in the module, and the path that keeps one in the other.
 */
@NullMarked
package dev.overstay.checks.retention;

import org.jspecify.annotations.NullMarked;
