/** Overstay's own modules, judged by Overstay in the compiler and in SpotBugs. */
@NullMarked
package dev.overstay.owncode;

import org.jspecify.annotations.NullMarked;
