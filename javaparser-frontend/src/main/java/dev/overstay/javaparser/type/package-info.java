/** Types of the Java language, the symbols that declare them, and how they relate. */
@NullMarked
package dev.overstay.javaparser.type;

import org.jspecify.annotations.NullMarked;
