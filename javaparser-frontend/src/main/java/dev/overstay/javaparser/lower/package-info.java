/**
 * Attributed source trees to facts.
 *
 * <p>Trees are lowered to the shape that the class files of the same sources are raised to, so that
 * either way leads to the same findings: captures are fields of the classes that capture and first
 * parameters of lambda bodies, initialisers are copied into constructors, finally blocks to each
 * way out. The order of what is written is that of javac's code generator, because {@link
 * dev.overstay.javaparser.lower.LineTable} follows it to give each effect the line that javac
 * would.
 *
 * <p>Nothing here knows a rule, a model or a library, nor JavaParser. Nothing throws on what it
 * reads: a body that cannot be lowered is absent, with a sentence that says why.
 */
@NullMarked
package dev.overstay.javaparser.lower;

import org.jspecify.annotations.NullMarked;
