/** Tests of the model files: the format, the index, and every shipped row against class files. */
@NullMarked
package dev.overstay.checks.model;

import org.jspecify.annotations.NullMarked;
