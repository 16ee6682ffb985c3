/**
 * Java source without a build to facts. {@link dev.overstay.javaparser.SourceModule} is where to
 * begin: JavaParser reads, {@code tree} keeps what matters, {@code attribute} finds out what names
 * mean, {@code lower} writes facts.
 */
@NullMarked
package dev.overstay.javaparser;

import org.jspecify.annotations.NullMarked;
