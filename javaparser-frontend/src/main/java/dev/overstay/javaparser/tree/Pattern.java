package dev.overstay.javaparser.tree;

import dev.overstay.javaparser.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern. */
public abstract class Pattern extends Tree {

  /** The type that it asks for; null before attribution. */
  public @Nullable Type type;

  /** A type and a name for what is of it. */
  public static final class Binding extends Pattern {
    public final Decl.VariableDecl var;

    public Binding(Decl.VariableDecl var) {
      this.var = var;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitBinding(this);
    }
  }

  /** A record taken apart. */
  public static final class OfRecord extends Pattern {
    public final TypeTree record;
    public final List<Pattern> nested;

    public OfRecord(TypeTree record, List<Pattern> nested) {
      this.record = record;
      this.nested = nested;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitRecordPattern(this);
    }
  }

  /** Anything. */
  public static final class Any extends Pattern {
    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitAnyPattern(this);
    }
  }
}
