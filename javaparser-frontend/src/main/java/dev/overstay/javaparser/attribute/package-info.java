/**
 * What the names in source trees mean and which types expressions have.
 *
 * <p>Not JavaParser's own symbol solver. On the sources of spring-web 6.2.12 with its class path
 * that takes some 30 seconds beyond parsing, resolves 98 of 100 calls, throws seven kinds of
 * exceptions, and keeps every token of every file while it works; what it says of lambdas, chains
 * of method references and anonymous classes in arguments is often nothing, and those are what
 * rules about kept objects ask for. The attribution here follows the language's specification
 * (chapters 6, 15 and 18) over small trees and class files' signatures. {@link
 * dev.overstay.javaparser.attribute.Attribution} is where to begin.
 */
@NullMarked
package dev.overstay.javaparser.attribute;

import org.jspecify.annotations.NullMarked;
