package dev.overstay.javaparser.attribute;

import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.type.Symbol;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import org.jspecify.annotations.Nullable;

/**
 * Where a piece of source stands.
 *
 * @param unit its file
 * @param type the class around it; null in a file's own scope
 * @param outer where that class stands
 * @param scope local names inside the class
 * @param isStatic whether there is no {@code this}
 * @param owner what local variables belong to: a method, a field, the class
 * @param result what {@code return} is to give; none outside of methods
 * @param yield what {@code yield} is to give
 * @param jumps what {@code break} and {@code continue} can name
 */
record Env(
    Decl.Unit unit,
    @Nullable ClassSymbol type,
    @Nullable Env outer,
    Scope scope,
    boolean isStatic,
    @Nullable Symbol owner,
    @Nullable Results result,
    @Nullable Results yield,
    @Nullable Jump jumps) {

  /** Something that can be left or gone on with. */
  record Jump(
      Tree tree,
      @Nullable String label,
      boolean isLoop,
      boolean givesValue,
      @Nullable Jump outer) {}

  /** A file's own scope. */
  static Env of(Decl.Unit unit) {
    return new Env(unit, null, null, new Scope(null), true, null, null, null, null);
  }

  /** Inside of a class that stands here. */
  Env within(ClassSymbol inner) {
    return new Env(unit, inner, this, new Scope(null), false, inner, null, null, null);
  }

  /** In a block of its own. */
  Env nested() {
    return new Env(unit, type, outer, new Scope(scope), isStatic, owner, result, yield, jumps);
  }

  /** In the code of a member. */
  Env member(Symbol member, boolean memberIsStatic, @Nullable Results results) {
    return new Env(
        unit, type, outer, new Scope(scope), memberIsStatic, member, results, null, null);
  }

  /** In the body of a lambda. */
  Env lambda(Results results) {
    return new Env(unit, type, outer, new Scope(scope), isStatic, owner, results, null, null);
  }

  /** Before the superclass's constructor has run, and for other reasons without {@code this}. */
  Env withoutInstance() {
    return new Env(unit, type, outer, scope, true, owner, result, yield, jumps);
  }

  /** In something that jumps can name. */
  Env leavable(Tree tree, @Nullable String label, boolean isLoop) {
    Jump jump = new Jump(tree, label, isLoop, false, jumps);
    return new Env(unit, type, outer, new Scope(scope), isStatic, owner, result, yield, jump);
  }

  /** In a switch that gives a value. */
  Env yielding(Tree tree, Results results) {
    Jump jump = new Jump(tree, null, false, true, jumps);
    return new Env(unit, type, outer, new Scope(scope), isStatic, owner, result, results, jump);
  }
}
