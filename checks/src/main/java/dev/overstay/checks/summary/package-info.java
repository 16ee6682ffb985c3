/**
 * What a method does to what it is given: flows, computed bottom-up over the call graph and only as
 * far as a question reaches. The same lines are the rows of library models.
 */
@NullMarked
package dev.overstay.checks.summary;

import org.jspecify.annotations.NullMarked;
