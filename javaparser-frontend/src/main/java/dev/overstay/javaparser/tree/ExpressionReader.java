package dev.overstay.javaparser.tree;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MatchAllPatternExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Expressions. */
final class ExpressionReader {

  private final SourceReader all;

  ExpressionReader(SourceReader all) {
    this.all = all;
  }

  List<Expr> read(NodeList<Expression> expressions) {
    List<Expr> trees = new ArrayList<>();
    expressions.forEach(it -> trees.add(read(it)));
    return List.copyOf(trees);
  }

  Expr read(Expression node) {
    Expr tree = tree(node);
    if (tree.pos == Place.NONE) {
      Tokens.at(tree, node);
    } else {
      int pos = tree.pos;
      Tokens.at(tree, node).pos = pos;
    }
    return tree;
  }

  private Expr tree(Expression node) {
    if (node instanceof NameExpr it) {
      return new Expr.Ident(it.getNameAsString());
    } else if (node instanceof MethodCallExpr it) {
      return call(it);
    } else if (node instanceof FieldAccessExpr it) {
      return placed(
          new Expr.Select(read(it.getScope()), it.getNameAsString()), Tokens.after(it.getScope()));
    } else if (node instanceof StringLiteralExpr it) {
      return new Expr.Literal(it.asString());
    } else if (node instanceof TextBlockLiteralExpr it) {
      return new Expr.Literal(it.asString());
    } else if (node instanceof BinaryExpr it) {
      return placed(
          new Operation.Binary(
              it.getOperator().asString(), read(it.getLeft()), read(it.getRight())),
          Tokens.after(it.getLeft()));
    } else if (node instanceof ObjectCreationExpr it) {
      return creation(it);
    } else if (node instanceof LambdaExpr it) {
      return lambda(it);
    } else if (node instanceof MethodReferenceExpr it) {
      return new Expr.Reference(
          read(it.getScope()), it.getIdentifier(), arguments(it.getTypeArguments()));
    } else if (node instanceof EnclosedExpr it) {
      return new Expr.Parens(read(it.getInner()));
    } else if (node instanceof ThisExpr it) {
      return self(it.getTypeName(), "this");
    } else if (node instanceof SuperExpr it) {
      return self(it.getTypeName(), "super");
    } else if (node instanceof AssignExpr it) {
      return assignment(it);
    } else if (node instanceof UnaryExpr it) {
      return unary(it);
    } else if (node instanceof ConditionalExpr it) {
      return placed(
          new Expr.Conditional(
              read(it.getCondition()), read(it.getThenExpr()), read(it.getElseExpr())),
          Tokens.after(it.getCondition()));
    } else if (node instanceof CastExpr it) {
      return new Expr.TypeCast(TypeReader.type(it.getType()), read(it.getExpression()));
    } else if (node instanceof InstanceOfExpr it) {
      return placed(
          new Expr.InstanceOf(
              read(it.getExpression()),
              it.getPattern().isPresent() ? null : TypeReader.type(it.getType()),
              it.getPattern().map(this::pattern).orElse(null)),
          Tokens.after(it.getExpression()));
    } else if (node instanceof ArrayAccessExpr it) {
      return placed(
          new Expr.ArrayAccess(read(it.getName()), read(it.getIndex())),
          Tokens.after(it.getName()));
    } else if (node instanceof ArrayCreationExpr it) {
      return array(it);
    } else if (node instanceof ArrayInitializerExpr it) {
      return new Expr.NewArray(null, List.of(), read(it.getValues()));
    } else if (node instanceof ClassExpr it) {
      return classLiteral(it);
    } else if (node instanceof TypeExpr it) {
      return typeName(it);
    } else if (node instanceof SwitchExpr it) {
      Expr selector = all.statements.parenthesized(read(it.getSelector()), it.getSelector());
      return new Expr.SwitchExpression(selector, all.statements.cases(it.getEntries(), true));
    }
    return literal(node);
  }

  private static <T extends Tree> T placed(T tree, int pos) {
    tree.pos = pos;
    return tree;
  }

  // ---- Literals

  private Expr literal(Expression node) {
    if (node instanceof NullLiteralExpr) {
      return new Expr.Literal(null);
    } else if (node instanceof BooleanLiteralExpr it) {
      return new Expr.Literal(it.getValue());
    } else if (node instanceof CharLiteralExpr it) {
      return new Expr.Literal(it.asChar());
    } else if (node instanceof IntegerLiteralExpr it) {
      return new Expr.Literal((int) integer(it.getValue()));
    } else if (node instanceof LongLiteralExpr it) {
      String digits = it.getValue();
      return new Expr.Literal(integer(digits.substring(0, digits.length() - 1)));
    } else if (node instanceof com.github.javaparser.ast.expr.DoubleLiteralExpr it) {
      String digits = it.getValue().replace("_", "");
      char last = digits.charAt(digits.length() - 1);
      boolean isFloat = (last == 'f' || last == 'F');
      return isFloat
          ? new Expr.Literal(Float.parseFloat(digits))
          : new Expr.Literal(Double.parseDouble(digits));
    } else if (node instanceof VariableDeclarationExpr it) {
      throw new UnreadableSource("a declaration where an expression belongs", it);
    }
    throw new UnreadableSource("a " + node.getClass().getSimpleName(), node);
  }

  private static long integer(String text) {
    String digits = text.replace("_", "").toLowerCase(java.util.Locale.ROOT);
    if (digits.startsWith("0x")) {
      return Long.parseUnsignedLong(digits.substring(2), 16);
    } else if (digits.startsWith("0b")) {
      return Long.parseUnsignedLong(digits.substring(2), 2);
    } else if (digits.length() > 1 && digits.startsWith("0")) {
      return Long.parseUnsignedLong(digits, 8);
    }
    return Long.parseUnsignedLong(digits);
  }

  // ---- Names and types

  private static Expr self(Optional<Name> of, String keyword) {
    return of.isEmpty()
        ? new Expr.Ident(keyword)
        : placed(new Expr.Select(names(of.get()), keyword), Tokens.after(of.get()));
  }

  private static Expr names(Name name) {
    Expr tree =
        name.getQualifier().isPresent()
            ? new Expr.Select(names(name.getQualifier().get()), name.getIdentifier())
            : new Expr.Ident(name.getIdentifier());
    return Tokens.at(tree, name);
  }

  private static Expr names(ClassOrInterfaceType type) {
    Expr tree =
        type.getScope().isPresent()
            ? new Expr.Select(names(type.getScope().get()), type.getNameAsString())
            : new Expr.Ident(type.getNameAsString());
    return Tokens.at(tree, type);
  }

  /** A type without arguments may be any name. */
  private static Expr typeName(TypeExpr node) {
    Type type = node.getType();
    boolean plain =
        type instanceof ClassOrInterfaceType it
            && it.getTypeArguments().isEmpty()
            && TypeReader.name(it).isPlain();
    return plain ? names((ClassOrInterfaceType) type) : new Expr.TypeName(TypeReader.type(type));
  }

  private static Expr classLiteral(ClassExpr node) {
    Expr.TypeName type =
        Tokens.at(new Expr.TypeName(TypeReader.type(node.getType())), node.getType());
    return placed(new Expr.Select(type, "class"), Tokens.after(node.getType()));
  }

  private static List<TypeTree> arguments(Optional<NodeList<Type>> arguments) {
    return arguments.map(TypeReader::types).orElse(List.of());
  }

  // ---- Calls and creations

  private Expr call(MethodCallExpr node) {
    Expr name;
    if (node.getScope().isPresent()) {
      Expression scope = node.getScope().get();
      Expr.Select select = new Expr.Select(read(scope), node.getNameAsString());
      Tokens.at(select, node.getName());
      select.start = Tokens.begin(scope);
      select.pos = Tokens.after(scope);
      name = select;
    } else {
      name = Tokens.at(new Expr.Ident(node.getNameAsString()), node.getName());
    }
    return placed(
        new Expr.Apply(arguments(node.getTypeArguments()), name, read(node.getArguments())),
        Tokens.after(node.getName()));
  }

  private Expr creation(ObjectCreationExpr node) {
    Decl.@Nullable ClassDecl body = null;
    if (node.getAnonymousClassBody().isPresent()) {
      body = new Decl.ClassDecl(Decl.Kind.CLASS, "");
      Tokens.at(body, node);
      body.pos = all.declarations.braceAfter(node);
      body.start = body.pos;
      all.declarations.members(body, node.getAnonymousClassBody().get());
    }
    Expr encl = node.getScope().map(this::read).orElse(null);
    int pos =
        node.getScope().isPresent()
            ? Tokens.after(node.getScope().get(), "new")
            : Tokens.begin(node);
    return placed(
        new Expr.NewClass(encl, TypeReader.name(node.getType()), read(node.getArguments()), body),
        pos);
  }

  private Expr array(ArrayCreationExpr node) {
    TypeTree type = TypeReader.type(node.createdType());
    if (node.getInitializer().isPresent()) {
      return new Expr.NewArray(type, List.of(), read(node.getInitializer().get().getValues()));
    }
    List<Expr> dims = new ArrayList<>();
    node.getLevels().forEach(it -> it.getDimension().ifPresent(each -> dims.add(read(each))));
    return new Expr.NewArray(type, List.copyOf(dims), null);
  }

  private Expr lambda(LambdaExpr node) {
    List<Decl.VariableDecl> params = new ArrayList<>();
    boolean implicit = false;
    for (var each : node.getParameters()) {
      Decl.VariableDecl param = all.declarations.parameter(each);
      params.add(param);
      implicit |= param.vartype instanceof TypeTree.Inferred;
    }
    Tree body =
        node.getBody() instanceof BlockStmt block
            ? all.statements.block(block)
            : read(((ExpressionStmt) node.getBody()).getExpression());
    return new Expr.Lambda(List.copyOf(params), implicit, body);
  }

  // ---- Operators

  private Expr assignment(AssignExpr node) {
    Expr target = read(node.getTarget());
    Expr value = read(node.getValue());
    String operator = node.getOperator().asString();
    Expr tree =
        operator.equals("=")
            ? new Expr.Assign(target, value)
            : new Operation.AssignOp(operator.substring(0, operator.length() - 1), target, value);
    return placed(tree, Tokens.after(node.getTarget()));
  }

  private Expr unary(UnaryExpr node) {
    boolean postfix = node.getOperator().isPostfix();
    // The least number of each kind has no positive counterpart, so that the sign belongs to it.
    Expr operand = read(node.getExpression());
    Operation.Unary tree = new Operation.Unary(node.getOperator().asString(), postfix, operand);
    return postfix ? placed(tree, Tokens.after(node.getExpression())) : tree;
  }

  // ---- Patterns

  Pattern pattern(Expression node) {
    Pattern tree;
    if (node instanceof TypePatternExpr it) {
      Decl.VariableDecl variable =
          Tokens.at(new Decl.VariableDecl(it.getNameAsString(), TypeReader.type(it.getType())), it);
      variable.pos = Tokens.begin(it.getName());
      tree = new Pattern.Binding(variable);
    } else if (node instanceof RecordPatternExpr it) {
      List<Pattern> nested = new ArrayList<>();
      it.getPatternList().forEach(each -> nested.add(pattern((PatternExpr) each)));
      tree = new Pattern.OfRecord(TypeReader.type(it.getType()), List.copyOf(nested));
    } else if (node instanceof MatchAllPatternExpr) {
      tree = new Pattern.Any();
    } else {
      throw new UnreadableSource("a " + node.getClass().getSimpleName(), node);
    }
    return Tokens.at(tree, node);
  }
}
