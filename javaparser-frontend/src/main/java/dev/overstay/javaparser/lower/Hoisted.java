package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.MethodRef;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import java.util.List;

/**
 * A lambda, or a method reference that compilers make one of, as the method that its body becomes.
 *
 * @param tree where it stands
 * @param ref the method
 * @param captured local variables it captures, its first parameters
 * @param parameters types of all parameters, the captured ones first
 * @param returns the type of its result
 * @param capturesThis whether it uses the instance it is made in
 */
record Hoisted(
    Expr.Function tree,
    MethodRef ref,
    List<VarSymbol> captured,
    List<String> parameters,
    String returns,
    boolean capturesThis) {}
