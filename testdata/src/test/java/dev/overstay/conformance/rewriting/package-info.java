/** Other ways to write the same program: the same findings are due, whichever was chosen. */
@NullMarked
package dev.overstay.conformance.rewriting;

import org.jspecify.annotations.NullMarked;
