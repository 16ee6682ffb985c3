package dev.overstay.javaparser.edit;

import dev.overstay.checks.edit.Replacement;
import dev.overstay.checks.edit.StopText;
import dev.overstay.checks.edit.TextEdit;
import dev.overstay.checks.finding.Change;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Modifiers;
import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.Stmt;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.tree.TreeScanner;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Stops what a field holds first thing in its owner's teardown, before anything there can fail or
 * return; or adds a teardown, where a container calls methods with an annotation.
 */
final class StopInTeardown {

  private final EditedFile file;

  StopInTeardown(EditedFile file) {
    this.file = file;
  }

  TextEdit edit(Change.StopAtEnd change) {
    Decl.ClassDecl owner = owner(change.field().className());
    VarSymbol field = field(owner, change.field().member());
    StopText stop =
        new StopText(field.name, (field.flags & Modifiers.FINAL) != 0, change.call(), file.layout);
    if (change.teardown().isPresent()) {
      return first(method(owner, change.teardown().get()), field, stop);
    }
    return added(change.annotation().orElseThrow(NoEditException::new), owner, stop);
  }

  private Decl.ClassDecl owner(String binaryName) {
    List<Decl.ClassDecl> found = new ArrayList<>();
    new TreeScanner() {
      @Override
      public void visitClassDef(Decl.ClassDecl tree) {
        if (tree.sym != null && tree.sym.binaryName().equals(binaryName)) {
          found.add(tree);
        }
        super.visitClassDef(tree);
      }
    }.scan(file.unit.classes());
    return only(found);
  }

  private static VarSymbol field(Decl.ClassDecl type, String name) {
    return type.defs.stream()
        .filter(Decl.VariableDecl.class::isInstance)
        .map(it -> ((Decl.VariableDecl) it).sym)
        .filter(it -> it != null && it.name.equals(name))
        .findFirst()
        .orElseThrow(NoEditException::new);
  }

  private static Decl.MethodDecl method(Decl.ClassDecl type, MethodRef ref) {
    boolean hasParameters = !ref.descriptor().startsWith("()");
    List<Decl.MethodDecl> found = new ArrayList<>();
    for (Tree each : type.defs) {
      if (each instanceof Decl.MethodDecl method
          && method.name.equals(ref.name())
          && method.params.isEmpty() != hasParameters) {
        found.add(method);
      }
    }
    return only(found);
  }

  private static <T> T only(List<T> found) {
    if (found.size() != 1) {
      throw new NoEditException();
    }
    return found.get(0);
  }

  private TextEdit first(Decl.MethodDecl method, VarSymbol field, StopText stop) {
    Stmt.Block body = method.body;
    boolean seesField = field.isStatic() || (method.flags & Modifiers.STATIC) == 0;
    if (body == null || !seesField) {
      throw new NoEditException();
    }
    Mentions mentions = Mentions.in(method);
    // A variable of its name hides the field.
    if (mentions.symbols.contains(field) || mentions.names.contains(field.name)) {
      throw new NoEditException();
    }
    if (body.stats.isEmpty()) {
      return TextEdit.of(
          List.of(
              new Replacement(
                  file.start(body), file.end(body), stop.body(file.indentationOf(method)))));
    }
    Stmt first = body.stats.get(0);
    return TextEdit.of(
        List.of(Replacement.at(file.start(first), stop.beforeFirst(file.indentationOf(first)))));
  }

  private TextEdit added(String annotation, Decl.ClassDecl owner, StopText stop) {
    Optional<Replacement> importing = new Imports(file).of(annotation);
    boolean bySimpleName = importing.isPresent() || new Imports(file).has(annotation);
    String written =
        bySimpleName ? annotation.substring(annotation.lastIndexOf('.') + 1) : annotation;
    String text =
        stop.teardown(
            file.indentationOf(owner),
            written,
            name -> owner.sym != null && !owner.sym.methods(name).isEmpty());
    return new TextEdit(List.of(Replacement.at(file.end(owner) - 1, text)), importing);
  }
}
