package dev.overstay.javaparser.tree;

import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Declarations. */
public final class Decl {

  private Decl() {}

  /** An annotation; the elements' values by name. */
  public record Annotation(TypeTree.Name type, Map<String, Object> values) {}

  /** A type parameter. */
  public record TypeParameter(String name, List<TypeTree> bounds) {}

  /** What kind of class is declared. */
  public enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION
  }

  /** A class of any kind. */
  public static final class ClassDecl extends Tree {
    public final Kind kind;

    /** Empty for an anonymous one. */
    public final String name;

    public int flags;
    public List<Annotation> annotations = List.of();
    public List<TypeParameter> typeParameters = List.of();
    public Optional<TypeTree> extending = Optional.empty();
    public List<TypeTree> implementing = List.of();

    /** A record's components. */
    public List<VariableDecl> components = List.of();

    /** Fields, methods, initialisers and classes in their order. */
    public List<Tree> defs = List.of();

    public @Nullable ClassSymbol sym;

    /** Whether what the names in its bodies mean has been found out. */
    public boolean attributed;

    public ClassDecl(Kind kind, String name) {
      this.kind = kind;
      this.name = name;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitClassDef(this);
    }
  }

  /** A method or constructor. */
  public static final class MethodDecl extends Tree {
    public final String name;
    public int flags;
    public List<Annotation> annotations = List.of();
    public List<TypeParameter> typeParameters = List.of();

    /** Null for constructors. */
    public final @Nullable TypeTree returns;

    public List<VariableDecl> params = List.of();
    public List<TypeTree> thrown = List.of();
    public Stmt.@Nullable Block body;

    /** Whether it is a record's constructor without parameters of its own. */
    public boolean compact;

    /** Whether no source has it. */
    public boolean generated;

    public @Nullable MethodSymbol sym;

    public MethodDecl(String name, @Nullable TypeTree returns) {
      this.name = name;
      this.returns = returns;
    }

    /** Whether it is a constructor. */
    public boolean isConstructor() {
      return name.equals("<init>");
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitMethodDef(this);
    }
  }

  /** A field, local variable, parameter, resource or binding. */
  public static final class VariableDecl extends Tree {
    public final String name;
    public final TypeTree vartype;
    public int flags;
    public List<Annotation> annotations = List.of();
    public boolean varargs;
    public @Nullable Expr init;
    public @Nullable VarSymbol sym;

    public VariableDecl(String name, TypeTree vartype) {
      this.name = name;
      this.vartype = vartype;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitVarDef(this);
    }
  }

  /**
   * An import.
   *
   * @param start where its first character is
   * @param end where the one after its last is
   */
  public record Import(
      String name, boolean isStatic, boolean onDemand, boolean ofModule, int start, int end) {}

  /**
   * A file.
   *
   * @param file its simple name
   * @param packageName empty for the unnamed package
   * @param packageEnd where the character after its declaration is
   * @param classes those at the top
   */
  public record Unit(
      String file,
      String packageName,
      int packageEnd,
      List<Import> imports,
      List<ClassDecl> classes) {}
}
