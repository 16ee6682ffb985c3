package dev.overstay.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;

/**
 * A place of a finding, as the compiler knows it.
 *
 * @param unit the compilation unit
 * @param tree the tree in it: the expression that does what is reported, or the declaration of the
 *     field or class
 */
public record TreePlace(CompilationUnitTree unit, Tree tree) {}
