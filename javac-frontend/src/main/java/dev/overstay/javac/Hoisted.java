package dev.overstay.javac;

import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree.JCFunctionalExpression;
import dev.overstay.checks.ir.MethodRef;
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
    JCFunctionalExpression tree,
    MethodRef ref,
    List<VarSymbol> captured,
    List<String> parameters,
    String returns,
    boolean capturesThis) {}
