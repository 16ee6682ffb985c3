/**
 * How long objects live and who calls their methods: shared components, entry points, the methods
 * that begin and end an object's life.
 */
@NullMarked
package dev.overstay.checks.lifecycle;

import org.jspecify.annotations.NullMarked;
