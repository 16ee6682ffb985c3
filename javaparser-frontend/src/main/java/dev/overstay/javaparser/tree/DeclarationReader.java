package dev.overstay.javaparser.tree;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import dev.overstay.checks.ir.Modifiers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Classes and their members. */
final class DeclarationReader {

  private static final int PUBLIC_CONSTANT = Modifiers.PUBLIC | Modifiers.STATIC | Modifiers.FINAL;
  static final int VARARGS = 0x80;
  private static final int STRICTFP = 0x800;

  private final SourceReader all;

  DeclarationReader(SourceReader all) {
    this.all = all;
  }

  // ---- Classes

  Decl.ClassDecl read(TypeDeclaration<?> node) {
    Decl.ClassDecl type;
    if (node instanceof EnumDeclaration it) {
      type = enumeration(it);
    } else if (node instanceof RecordDeclaration it) {
      type = record(it);
    } else if (node instanceof AnnotationDeclaration) {
      type = new Decl.ClassDecl(Decl.Kind.ANNOTATION, node.getNameAsString());
      type.flags = Modifiers.INTERFACE | Modifiers.ABSTRACT | Modifiers.ANNOTATION;
    } else {
      type = classOrInterface((ClassOrInterfaceDeclaration) node);
    }
    Tokens.at(type, node);
    type.pos = Tokens.before(node.getName());
    type.flags |= flags(node.getModifiers());
    type.annotations = annotations(node.getAnnotations());
    members(type, node.getMembers());
    return type;
  }

  private Decl.ClassDecl classOrInterface(ClassOrInterfaceDeclaration node) {
    boolean isInterface = node.isInterface();
    Decl.ClassDecl type =
        new Decl.ClassDecl(
            isInterface ? Decl.Kind.INTERFACE : Decl.Kind.CLASS, node.getNameAsString());
    type.typeParameters = TypeReader.parameters(node.getTypeParameters());
    if (isInterface) {
      type.flags = Modifiers.INTERFACE | Modifiers.ABSTRACT;
      type.implementing = TypeReader.types(node.getExtendedTypes());
    } else {
      type.extending = node.getExtendedTypes().getFirst().map(TypeReader::type);
      type.implementing = TypeReader.types(node.getImplementedTypes());
    }
    return type;
  }

  private Decl.ClassDecl enumeration(EnumDeclaration node) {
    Decl.ClassDecl type = new Decl.ClassDecl(Decl.Kind.ENUM, node.getNameAsString());
    type.flags = Modifiers.ENUM;
    type.implementing = TypeReader.types(node.getImplementedTypes());
    List<Tree> constants = new ArrayList<>();
    boolean bodies = false;
    for (EnumConstantDeclaration each : node.getEntries()) {
      constants.add(constant(each, node.getNameAsString()));
      bodies |= !each.getClassBody().isEmpty();
    }
    boolean isAbstract =
        node.getMembers().stream()
            .anyMatch(it -> it instanceof MethodDeclaration method && method.isAbstract());
    type.flags |= (bodies ? 0 : Modifiers.FINAL) | (isAbstract ? Modifiers.ABSTRACT : 0);
    type.defs = constants;
    return type;
  }

  private Decl.VariableDecl constant(EnumConstantDeclaration node, String enumName) {
    Decl.VariableDecl field =
        Tokens.at(new Decl.VariableDecl(node.getNameAsString(), TypeReader.named(enumName)), node);
    int name = Tokens.begin(node.getName());
    field.flags = PUBLIC_CONSTANT | Modifiers.ENUM;
    field.annotations = annotations(node.getAnnotations());
    Decl.@Nullable ClassDecl body = null;
    if (!node.getClassBody().isEmpty()) {
      body = new Decl.ClassDecl(Decl.Kind.CLASS, "");
      Tokens.at(body, node);
      body.pos = Tokens.begin(node.getName());
      body.start = body.pos;
      body.flags = Modifiers.ENUM;
      members(body, node.getClassBody());
    }
    Expr.NewClass made =
        Tokens.at(
            new Expr.NewClass(
                null, TypeReader.named(enumName), all.expressions.read(node.getArguments()), body),
            node);
    made.pos = name;
    made.start = name;
    field.init = made;
    return field;
  }

  private Decl.ClassDecl record(RecordDeclaration node) {
    Decl.ClassDecl type = new Decl.ClassDecl(Decl.Kind.RECORD, node.getNameAsString());
    type.flags = Modifiers.FINAL;
    type.typeParameters = TypeReader.parameters(node.getTypeParameters());
    type.implementing = TypeReader.types(node.getImplementedTypes());
    List<Decl.VariableDecl> components = new ArrayList<>();
    node.getParameters().forEach(it -> components.add(parameter(it)));
    type.components = List.copyOf(components);
    return type;
  }

  /** Where the body of an anonymous class opens. */
  int braceAfter(com.github.javaparser.ast.expr.ObjectCreationExpr node) {
    return node.getArguments().isEmpty()
        ? Tokens.after(node.getType(), "{")
        : Tokens.after(node.getArguments().get(node.getArguments().size() - 1), "{");
  }

  // ---- Members

  /** Adds members to what the class has already. */
  void members(Decl.ClassDecl type, NodeList<BodyDeclaration<?>> nodes) {
    List<Tree> defs = new ArrayList<>(type.defs);
    boolean inInterface = (type.flags & Modifiers.INTERFACE) != 0;
    for (BodyDeclaration<?> node : nodes) {
      all.count(node);
      if (node instanceof FieldDeclaration it) {
        fields(it, inInterface, defs);
      } else if (node instanceof MethodDeclaration it) {
        defs.add(method(it, inInterface));
      } else if (node instanceof ConstructorDeclaration it) {
        defs.add(constructor(it));
      } else if (node instanceof CompactConstructorDeclaration it) {
        defs.add(compact(it, type));
      } else if (node instanceof InitializerDeclaration it) {
        Stmt.Block block = all.statements.block(it.getBody());
        block.isStatic = it.isStatic();
        defs.add(block);
      } else if (node instanceof TypeDeclaration<?> it) {
        Decl.ClassDecl member = read(it);
        member.flags |= memberFlags(member, inInterface);
        defs.add(member);
      } else if (node instanceof AnnotationMemberDeclaration it) {
        defs.add(element(it));
      }
    }
    type.defs = List.copyOf(defs);
  }

  private static int memberFlags(Decl.ClassDecl member, boolean inInterface) {
    boolean isStatic = inInterface || member.kind != Decl.Kind.CLASS;
    return (isStatic ? Modifiers.STATIC : 0) | (inInterface ? Modifiers.PUBLIC : 0);
  }

  private void fields(FieldDeclaration node, boolean inInterface, List<Tree> defs) {
    List<Decl.Annotation> annotations = annotations(node.getAnnotations());
    int flags = flags(node.getModifiers()) | (inInterface ? PUBLIC_CONSTANT : 0);
    for (VariableDeclarator each : node.getVariables()) {
      Decl.VariableDecl field = variable(each);
      field.start = Tokens.begin(node);
      field.flags = flags;
      field.annotations = annotations;
      defs.add(field);
    }
  }

  private Decl.MethodDecl method(MethodDeclaration node, boolean inInterface) {
    Decl.MethodDecl method =
        new Decl.MethodDecl(node.getNameAsString(), TypeReader.type(node.getType()));
    Tokens.at(method, node);
    method.pos = Tokens.begin(node.getName());
    int flags = flags(node.getModifiers());
    if (inInterface) {
      flags |= (flags & Modifiers.PRIVATE) == 0 ? Modifiers.PUBLIC : 0;
      flags |= node.getBody().isEmpty() ? Modifiers.ABSTRACT : 0;
    }
    method.flags = flags;
    method.annotations = annotations(node.getAnnotations());
    method.typeParameters = TypeReader.parameters(node.getTypeParameters());
    method.params = parameters(node.getParameters());
    method.thrown = TypeReader.types(node.getThrownExceptions());
    method.body = node.getBody().map(all.statements::block).orElse(null);
    return method;
  }

  private Decl.MethodDecl constructor(ConstructorDeclaration node) {
    Decl.MethodDecl method = Tokens.at(new Decl.MethodDecl("<init>", null), node);
    method.pos = Tokens.begin(node.getName());
    method.flags = flags(node.getModifiers());
    method.annotations = annotations(node.getAnnotations());
    method.typeParameters = TypeReader.parameters(node.getTypeParameters());
    method.params = parameters(node.getParameters());
    method.thrown = TypeReader.types(node.getThrownExceptions());
    method.body = all.statements.block(node.getBody());
    return method;
  }

  private Decl.MethodDecl compact(CompactConstructorDeclaration node, Decl.ClassDecl type) {
    Decl.MethodDecl method = Tokens.at(new Decl.MethodDecl("<init>", null), node);
    method.pos = Tokens.begin(node.getName());
    method.flags = flags(node.getModifiers());
    method.annotations = annotations(node.getAnnotations());
    method.params = type.components.stream().map(it -> copy(it)).toList();
    method.body = all.statements.block(node.getBody());
    method.compact = true;
    return method;
  }

  /** Another variable of the same name and type, a record's parameter of its component. */
  static Decl.VariableDecl copy(Decl.VariableDecl of) {
    Decl.VariableDecl copy = new Decl.VariableDecl(of.name, of.vartype);
    copy.pos = of.pos;
    copy.start = of.start;
    copy.end = of.end;
    copy.annotations = of.annotations;
    copy.varargs = of.varargs;
    return copy;
  }

  private Decl.MethodDecl element(AnnotationMemberDeclaration node) {
    Decl.MethodDecl method =
        Tokens.at(
            new Decl.MethodDecl(node.getNameAsString(), TypeReader.type(node.getType())), node);
    method.pos = Tokens.begin(node.getName());
    method.flags = Modifiers.PUBLIC | Modifiers.ABSTRACT;
    method.annotations = annotations(node.getAnnotations());
    return method;
  }

  // ---- Variables

  private List<Decl.VariableDecl> parameters(NodeList<Parameter> nodes) {
    List<Decl.VariableDecl> parameters = new ArrayList<>();
    nodes.forEach(it -> parameters.add(parameter(it)));
    return List.copyOf(parameters);
  }

  Decl.VariableDecl parameter(Parameter node) {
    TypeTree type = TypeReader.type(node.getType());
    Decl.VariableDecl parameter =
        new Decl.VariableDecl(
            node.getNameAsString(), node.isVarArgs() ? new TypeTree.ArrayOf(type) : type);
    Tokens.at(parameter, node);
    parameter.pos = Tokens.begin(node.getName());
    parameter.flags = flags(node.getModifiers());
    parameter.annotations = annotations(node.getAnnotations());
    parameter.varargs = node.isVarArgs();
    return parameter;
  }

  List<Decl.VariableDecl> variables(VariableDeclarationExpr node) {
    List<Decl.VariableDecl> variables = new ArrayList<>();
    for (VariableDeclarator each : node.getVariables()) {
      Decl.VariableDecl variable = variable(each);
      variable.start = Tokens.begin(node);
      variable.flags = flags(node.getModifiers());
      variables.add(variable);
    }
    return List.copyOf(variables);
  }

  private Decl.VariableDecl variable(VariableDeclarator node) {
    Decl.VariableDecl variable =
        Tokens.at(
            new Decl.VariableDecl(node.getNameAsString(), TypeReader.type(node.getType())), node);
    variable.pos = Tokens.begin(node.getName());
    variable.init = node.getInitializer().map(all.expressions::read).orElse(null);
    return variable;
  }

  // ---- Modifiers and annotations

  private static int flags(NodeList<Modifier> modifiers) {
    int flags = 0;
    for (Modifier each : modifiers) {
      flags |=
          switch (each.getKeyword()) {
            case PUBLIC -> Modifiers.PUBLIC;
            case PROTECTED -> Modifiers.PROTECTED;
            case PRIVATE -> Modifiers.PRIVATE;
            case STATIC -> Modifiers.STATIC;
            case FINAL -> Modifiers.FINAL;
            case ABSTRACT -> Modifiers.ABSTRACT;
            case SYNCHRONIZED -> Modifiers.SYNCHRONIZED;
            case VOLATILE -> Modifiers.VOLATILE;
            case TRANSIENT -> Modifiers.TRANSIENT;
            case NATIVE -> Modifiers.NATIVE;
            case STRICTFP -> STRICTFP;
            default -> 0;
          };
    }
    return flags;
  }

  private List<Decl.Annotation> annotations(NodeList<AnnotationExpr> nodes) {
    List<Decl.Annotation> annotations = new ArrayList<>();
    nodes.forEach(it -> annotations.add(annotation(it)));
    return List.copyOf(annotations);
  }

  private Decl.Annotation annotation(AnnotationExpr node) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (node instanceof SingleMemberAnnotationExpr it) {
      values.put("value", value(it.getMemberValue()));
    } else if (node instanceof NormalAnnotationExpr it) {
      it.getPairs().forEach(each -> values.put(each.getNameAsString(), value(each.getValue())));
    }
    return new Decl.Annotation(TypeReader.name(node.getName()), values);
  }

  /** An expression, an annotation, or a list of them. */
  private Object value(Expression node) {
    if (node instanceof AnnotationExpr it) {
      return annotation(it);
    } else if (node instanceof ArrayInitializerExpr it) {
      List<Object> elements = new ArrayList<>();
      it.getValues().forEach(each -> elements.add(value(each)));
      return List.copyOf(elements);
    }
    return all.expressions.read(node);
  }
}
