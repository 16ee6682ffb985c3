/**
 * Library knowledge as data: what the types, annotations and methods of well-known libraries mean
 * to the question "who keeps what, and for how long".
 *
 * <p>The knowledge is written in model files, one per library, read by {@link ModelReader},
 * compiled into an index at build time and looked up through {@link Models}. The same {@link Flow}
 * lines are the printed form of computed summaries.
 *
 * <p>This package knows the names of fields and methods and nothing else of the program under
 * analysis: no facts, no hierarchy, no rule. Whoever looks a method up walks the supertypes.
 */
@NullMarked
package dev.overstay.checks.model;

import org.jspecify.annotations.NullMarked;
