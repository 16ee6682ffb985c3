package dev.overstay.javaparser.type;

import dev.overstay.checks.ir.Modifiers;
import dev.overstay.javaparser.tree.Decl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something with a name. Each is equal to itself alone. */
public abstract sealed class Symbol {

  /** Its simple name. */
  public final String name;

  /** What declares it: a class, a method or variable around a local one; null at the top. */
  public final @Nullable Symbol owner;

  /** Its modifiers, as class files number them. */
  public int flags;

  Symbol(String name, @Nullable Symbol owner, int flags) {
    this.name = name;
    this.owner = owner;
    this.flags = flags;
  }

  /** Whether it is static. */
  public boolean isStatic() {
    return (flags & Modifiers.STATIC) != 0;
  }

  /** Whether it is private. */
  public boolean isPrivate() {
    return (flags & Modifiers.PRIVATE) != 0;
  }

  /** The class that declares it, or itself for a class at the top; null for a package. */
  public @Nullable ClassSymbol enclosingClass() {
    Symbol at = this;
    while (at != null && !(at instanceof ClassSymbol)) {
      at = at.owner;
    }
    return (ClassSymbol) at;
  }

  @Override
  public String toString() {
    return name;
  }

  /** A package. */
  public static final class PackageSymbol extends Symbol {
    /** One by its full name. */
    public PackageSymbol(String name) {
      super(name, null, 0);
    }
  }

  /** A field, local variable or parameter. */
  public static final class VarSymbol extends Symbol {

    /** Its declared type; that of {@code var} once it is inferred. */
    public Type type;

    /** Whether it lives in a method's frame. */
    public final boolean isLocal;

    private @Nullable Supplier<@Nullable Object> constant;
    private @Nullable Object constantValue;

    /** One of a known type. */
    public VarSymbol(String name, @Nullable Symbol owner, int flags, Type type, boolean isLocal) {
      super(name, owner, flags);
      this.type = type;
      this.isLocal = isLocal;
    }

    /** Says how its value comes about where it is a constant. */
    public void constantIs(Supplier<@Nullable Object> value) {
      constant = value;
    }

    /** Its value where it is a constant, or null. */
    public @Nullable Object constant() {
      Supplier<@Nullable Object> todo = constant;
      if (todo != null) {
        // A constant that is made of itself is none.
        constant = null;
        constantValue = todo.get();
      }
      return constantValue;
    }
  }

  /** A method or constructor. */
  public static final class MethodSymbol extends Symbol {

    /** Its declared type. */
    public Type.Method type;

    /** Its parameters, where they are known by name. */
    public List<VarSymbol> params = List.of();

    /** Its declaration; null for what class files or compilers have. */
    public Decl.@Nullable MethodDecl tree;

    /** Whether its last parameter takes any number of arguments. */
    public boolean varargs;

    /** Whether it gives whatever it is called for: {@code MethodHandle.invoke} and its like. */
    public boolean polymorphic;

    /** The parameters of its descriptor by name, where class files say more than its type. */
    public @Nullable String descriptor;

    /** One of a known type. */
    public MethodSymbol(String name, Symbol owner, int flags, Type.Method type) {
      super(name, owner, flags);
      this.type = type;
    }

    /** The class that declares it. */
    public ClassSymbol declaring() {
      ClassSymbol type = enclosingClass();
      if (type == null) {
        throw new IllegalStateException("a method of no class: " + name);
      }
      return type;
    }

    /** Whether it is a constructor. */
    public boolean isConstructor() {
      return name.equals("<init>");
    }

    /** Whether it has no code of its own. */
    public boolean isAbstract() {
      return (flags & Modifiers.ABSTRACT) != 0;
    }
  }

  /** A class, interface, enum, record or annotation type. */
  public static final class ClassSymbol extends Symbol {

    private final String binaryName;

    /** What finds out the rest at the first question; null afterwards. */
    private @Nullable Completer completer;

    private @Nullable Completer headCompleter;

    private List<Type.Variable> typeParameters = List.of();
    private @Nullable Type superclass;
    private List<Type> interfaces = List.of();
    private final Map<String, VarSymbol> fields = new LinkedHashMap<>();
    private final Map<String, List<MethodSymbol>> methods = new LinkedHashMap<>();
    private final Map<String, ClassSymbol> memberTypes = new LinkedHashMap<>();

    /** Its declaration; null for what comes from class files. */
    public Decl.@Nullable ClassDecl tree;

    /** Its file; null for what comes from class files. */
    public Decl.@Nullable Unit unit;

    /** Whether there is neither source nor class file of it. */
    public boolean missing;

    /** Whether it stands where there is no instance. */
    public boolean noOuter;

    /** Whether it is declared in a body, or in a class that is. */
    public boolean local;

    /** The constructor's descriptor already has the outer instance. */
    public boolean fromClassFile;

    /** A record's components, in order. */
    public List<VarSymbol> components = List.of();

    private Type.@Nullable Named thisType;
    private Type.@Nullable Named erased;

    /** One of which only the name is known yet. */
    public ClassSymbol(String name, String binaryName, @Nullable Symbol owner, int flags) {
      super(name, owner, flags);
      this.binaryName = binaryName;
    }

    /** Finds out what is to be known of a class. */
    @FunctionalInterface
    public interface Completer {
      /** Fills in. */
      void complete(ClassSymbol type);
    }

    /** Says who finds out its supertypes, and who its members. */
    public void completedBy(@Nullable Completer head, @Nullable Completer members) {
      headCompleter = head;
      completer = members;
    }

    /** Its name as class files have it. */
    public String binaryName() {
      return binaryName;
    }

    private void head() {
      Completer todo = headCompleter;
      if (todo != null) {
        headCompleter = null;
        todo.complete(this);
      }
    }

    private void members() {
      head();
      Completer todo = completer;
      if (todo != null) {
        completer = null;
        todo.complete(this);
      }
    }

    /** Finds out whether there is such a class. */
    public boolean exists() {
      head();
      return !missing;
    }

    /** Its modifiers. */
    public int modifiers() {
      head();
      return flags;
    }

    /** Whether it is an interface or an annotation type. */
    public boolean isInterface() {
      return (modifiers() & Modifiers.INTERFACE) != 0;
    }

    /** Whether it is an enum or the body of an enum's constant. */
    public boolean isEnum() {
      return (modifiers() & Modifiers.ENUM) != 0;
    }

    /** Whether it is a record. */
    public boolean isRecord() {
      return superclass() instanceof Type.Named it
          && it.symbol().binaryName.equals("java.lang.Record");
    }

    /** Its type parameters. */
    public List<Type.Variable> typeParameters() {
      head();
      return typeParameters;
    }

    /** Sets them, while its head is found out. */
    public void setTypeParameters(List<Type.Variable> parameters) {
      typeParameters = parameters;
    }

    /** Its superclass; null for {@code Object} alone. */
    public @Nullable Type superclass() {
      head();
      return superclass;
    }

    /** Its interfaces. */
    public List<Type> interfaces() {
      head();
      return interfaces;
    }

    /** Sets both, while its head is found out. */
    public void setSupertypes(@Nullable Type extended, List<Type> implemented) {
      superclass = extended;
      interfaces = implemented;
    }

    /** Superclass and interfaces. */
    public List<Type> supertypes() {
      List<Type> all = new ArrayList<>(interfaces().size() + 1);
      Type parent = superclass();
      if (parent != null) {
        all.add(parent);
      }
      all.addAll(interfaces());
      return all;
    }

    /** The declared field of a name. */
    public @Nullable VarSymbol field(String fieldName) {
      members();
      return fields.get(fieldName);
    }

    /** Declared fields in their order. */
    public Iterable<VarSymbol> fields() {
      members();
      return fields.values();
    }

    /** Adds a field. */
    public void add(VarSymbol field) {
      fields.putIfAbsent(field.name, field);
    }

    /** Declared methods of a name. */
    public List<MethodSymbol> methods(String methodName) {
      members();
      return methods.getOrDefault(methodName, List.of());
    }

    /** All declared methods, in order within a name. */
    public List<MethodSymbol> methods() {
      members();
      List<MethodSymbol> all = new ArrayList<>();
      methods.values().forEach(all::addAll);
      return all;
    }

    /** Adds a method. */
    public void add(MethodSymbol method) {
      methods.computeIfAbsent(method.name, key -> new ArrayList<>(2)).add(method);
    }

    /** The declared class of a name. */
    public @Nullable ClassSymbol memberType(String typeName) {
      if (tree == null) {
        head();
      }
      return memberTypes.get(typeName);
    }

    /** Adds a member class. */
    public void add(ClassSymbol type) {
      memberTypes.putIfAbsent(type.name, type);
    }

    /** The class around it; null at the top. */
    public @Nullable ClassSymbol outerClass() {
      return owner == null ? null : owner.enclosingClass();
    }

    /** Whether its instances have one around them: no static member, not in a static context. */
    public boolean hasOuterInstance() {
      return !noOuter
          && outerClass() != null
          && (modifiers() & (Modifiers.STATIC | Modifiers.INTERFACE)) == 0;
    }

    /** The type that {@code this} has. */
    public Type.Named thisType() {
      Type.Named known = thisType;
      if (known == null) {
        ClassSymbol around = outerClass();
        Type.Named outer =
            around != null && hasOuterInstance() && around.thisType().isParameterized()
                ? around.thisType()
                : null;
        known = new Type.Named(this, List.copyOf(typeParameters()), outer);
        thisType = known;
      }
      return known;
    }

    /** The type without arguments. */
    public Type.Named erasure() {
      Type.Named known = erased;
      if (known == null) {
        known = new Type.Named(this, List.of(), null);
        erased = known;
      }
      return known;
    }

    /** Whether it is another class or below it. */
    public boolean isSubclass(@Nullable Symbol other) {
      return isSubclass(other, 0);
    }

    private boolean isSubclass(@Nullable Symbol other, int depth) {
      if (this == other) {
        return true;
      }
      if (depth > 100) {
        return false;
      }
      for (Type each : supertypes()) {
        if (each instanceof Type.Named it && it.symbol().isSubclass(other, depth + 1)) {
          return true;
        }
      }
      return other instanceof ClassSymbol it && it.binaryName.equals("java.lang.Object");
    }

    /** The name of its package. */
    public String packageName() {
      int dot = binaryName.lastIndexOf('.');
      return dot < 0 ? "" : binaryName.substring(0, dot);
    }
  }
}
