@NullMarked
package dev.overstay.errorprone;

import org.jspecify.annotations.NullMarked;
