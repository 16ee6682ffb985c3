/**
 * Drives sample projects as the builds they are: copies, real Maven, an empty local repository, and
 * of Overstay only what was staged.
 */
@NullMarked
package dev.overstay.samples;

import org.jspecify.annotations.NullMarked;
