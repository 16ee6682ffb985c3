package dev.overstay.javaparser.edit;

import dev.overstay.checks.edit.ReadingText;
import dev.overstay.checks.edit.Replacement;
import dev.overstay.checks.edit.TextEdit;
import dev.overstay.checks.finding.Change;
import dev.overstay.javaparser.edit.TreePlaces.TreePath;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Stmt;
import dev.overstay.javaparser.tree.TreeScanner;
import dev.overstay.javaparser.type.Predefined;
import dev.overstay.javaparser.type.Symbol;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
import dev.overstay.javaparser.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads before the hand-over what a lambda reads of a captured value, where the lambda does nothing
 * else with it: every mention is the call of a getter with constant arguments that gives text or a
 * number. Such a reading can be done early, even if the lambda would have done it only sometimes.
 */
final class ReadsBeforeHandOver {

  private final EditedFile file;

  ReadsBeforeHandOver(EditedFile file) {
    this.file = file;
  }

  TextEdit edit(Change.ReadBefore change, TreePath at) {
    ClassSymbol limited = file.types.predefined.table.find(change.type());
    Stmt statement = at.statementInBlock();
    if (limited == null) {
      throw new NoEditException();
    }
    Readings readings = new Readings(limited, Mentions.in(statement).declared);
    readings.scan(at.leaf());
    if (!readings.allAreReadings || readings.found.isEmpty()) {
      throw new NoEditException();
    }
    ReadingText text =
        new ReadingText(file.indentationOf(statement), Mentions.in(at.member()).names, file.layout);
    List<Replacement> replacements = new ArrayList<>();
    for (Expr.Apply reading : readings.found) {
      String name =
          text.nameFor(
              file.text(reading),
              typeName(reading),
              ((Expr.Select) reading.meth).name,
              constantText(reading));
      replacements.add(new Replacement(file.start(reading), file.end(reading), name));
    }
    replacements.add(Replacement.at(file.start(statement), text.declarations()));
    return TextEdit.of(replacements);
  }

  private static String typeName(Expr.Apply reading) {
    Type type = reading.type == null ? Type.Basic.UNKNOWN : Types.prune(reading.type);
    return type instanceof Type.Named named ? named.symbol().name : type.toString();
  }

  private static Optional<String> constantText(Expr.Apply reading) {
    return reading.args.size() == 1 && reading.args.get(0).constant instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }

  /** Finds what lambdas below the hand-over do with captured values of the type. */
  private final class Readings extends TreeScanner {

    private final ClassSymbol limited;
    private final Set<Symbol> declaredInside;
    private final List<Expr.Apply> found = new ArrayList<>();
    private boolean allAreReadings = true;
    private int lambdas;

    Readings(ClassSymbol limited, Set<Symbol> declaredInside) {
      this.limited = limited;
      this.declaredInside = declaredInside;
    }

    @Override
    public void visitLambda(Expr.Lambda tree) {
      lambdas++;
      super.visitLambda(tree);
      lambdas--;
    }

    @Override
    public void visitApply(Expr.Apply tree) {
      if (lambdas > 0
          && tree.meth instanceof Expr.Select member
          && member.selected instanceof Expr.Ident name
          && isCaptured(name)
          && isReading(tree)) {
        found.add(tree);
        scan(tree.args);
      } else {
        super.visitApply(tree);
      }
    }

    @Override
    public void visitIdent(Expr.Ident tree) {
      allAreReadings &= lambdas == 0 || !isCaptured(tree);
    }

    /** What may be of the type counts as being of it. */
    private boolean isCaptured(Expr.Ident name) {
      return name.sym instanceof VarSymbol variable
          && variable.isLocal
          && !declaredInside.contains(variable)
          && file.types.isSubtype(variable.type, limited.erasure());
    }

    private boolean isReading(Expr.Apply call) {
      MethodSymbol method = call.sym;
      return method != null
          && (method.name.startsWith("get") || method.name.startsWith("is"))
          && call.args.stream().allMatch(it -> it.constant != null)
          && method.type.thrown().stream().noneMatch(this::isChecked)
          && isTextOrNumber(call.type);
    }

    private boolean isChecked(Type thrown) {
      return !isBelow(thrown, "java.lang.RuntimeException") && !isBelow(thrown, "java.lang.Error");
    }

    private boolean isBelow(Type type, String above) {
      ClassSymbol wanted = file.types.predefined.table.find(above);
      return wanted != null
          && Types.prune(type) instanceof Type.Named named
          && named.symbol().isSubclass(wanted);
    }

    private boolean isTextOrNumber(@Nullable Type type) {
      Type at = type == null ? Type.Basic.UNKNOWN : Types.prune(type);
      return at.isPrimitive()
          || at.equals(file.types.predefined.string)
          || Predefined.unboxed(at) != null;
    }
  }
}
