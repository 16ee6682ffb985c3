/** Rendered reports against files under {@code src/test/resources/golden}. */
@NullMarked
package dev.overstay.reporting;

import org.jspecify.annotations.NullMarked;
