/**
 * Class files to facts, with ASM: the reference front end, because the compiler wrote its input.
 *
 * <p>{@link dev.overstay.bytecode.ClassFiles} opens jars and directories, {@link
 * dev.overstay.bytecode.ClassFileReader} reads one class file; bodies are lowered when they are
 * asked for. What compilers generated is raised back to the source's shape by {@link
 * dev.overstay.bytecode.Canonical}. Nothing here throws on what it reads: a class or a body that
 * cannot be read is absent, with a sentence that says why. This package knows no rule and no
 * library, only what compilers call at run time.
 */
@NullMarked
package dev.overstay.bytecode;

import org.jspecify.annotations.NullMarked;
