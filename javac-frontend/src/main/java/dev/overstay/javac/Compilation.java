package dev.overstay.javac;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.comp.AttrContext;
import com.sun.tools.javac.comp.Enter;
import com.sun.tools.javac.comp.Env;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What is asked of the compiler itself.
 *
 * @param types javac's type relations
 * @param symbols javac's predefined types
 * @param names names as facts write them
 * @param newer what depends on the compiler's version
 */
record Compilation(Types types, Symtab symbols, TypeNames names, CompilerVersion newer) {

  static Compilation of(Context context) {
    Types types = Types.instance(context);
    return new Compilation(
        types, Symtab.instance(context), new TypeNames(types), CompilerVersion.of(context));
  }

  /** All units the compiler has entered and not yet written out, by the names of their files. */
  static List<JCCompilationUnit> units(Context context) {
    Enter enter = Enter.instance(context);
    Set<JCCompilationUnit> units = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ClassSymbol type : Symtab.instance(context).getAllClasses()) {
      Env<AttrContext> env = enter.getEnv(type);
      if (env != null) {
        units.add(env.toplevel);
      }
    }
    return units.stream().sorted(Comparator.comparing(Compilation::fileName)).toList();
  }

  private static String fileName(JCCompilationUnit unit) {
    return unit.sourcefile == null ? "" : unit.sourcefile.getName();
  }
}
