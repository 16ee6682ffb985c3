/**
 * Edits of source text for the fixes that findings carry. Each kind of change has a class; where
 * the source has another shape than an edit can be made in, there is none.
 */
@NullMarked
package dev.overstay.errorprone.fixes;

import org.jspecify.annotations.NullMarked;
