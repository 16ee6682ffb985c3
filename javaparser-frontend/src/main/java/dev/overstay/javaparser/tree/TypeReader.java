package dev.overstay.javaparser.tree;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.UnknownType;
import com.github.javaparser.ast.type.VarType;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Types. */
final class TypeReader {

  private TypeReader() {}

  static TypeTree type(Type type) {
    if (type instanceof ClassOrInterfaceType it) {
      return it.getNameAsString().equals("var")
              && it.getScope().isEmpty()
              && it.getTypeArguments().isEmpty()
          ? new TypeTree.Inferred()
          : name(it);
    } else if (type instanceof PrimitiveType it) {
      return new TypeTree.Primitive(it.getType().asString());
    } else if (type instanceof VoidType) {
      return new TypeTree.Primitive("void");
    } else if (type instanceof ArrayType it) {
      return new TypeTree.ArrayOf(type(it.getComponentType()));
    } else if (type instanceof WildcardType it) {
      return new TypeTree.Wild(
          it.getExtendedType().map(TypeReader::type), it.getSuperType().map(TypeReader::type));
    } else if (type instanceof UnionType it) {
      return new TypeTree.Several(types(it.getElements()), true);
    } else if (type instanceof IntersectionType it) {
      return new TypeTree.Several(types(it.getElements()), false);
    } else if (type instanceof TypeParameter it) {
      return named(it.getNameAsString());
    } else if (type instanceof VarType || type instanceof UnknownType) {
      return new TypeTree.Inferred();
    }
    return new TypeTree.Inferred();
  }

  static List<TypeTree> types(NodeList<? extends Type> types) {
    List<TypeTree> trees = new ArrayList<>();
    types.forEach(it -> trees.add(type(it)));
    return List.copyOf(trees);
  }

  static TypeTree.Name name(ClassOrInterfaceType type) {
    Optional<NodeList<Type>> arguments = type.getTypeArguments();
    return new TypeTree.Name(
        type.getScope().map(TypeReader::name),
        type.getNameAsString(),
        arguments.map(TypeReader::types).orElse(List.of()),
        arguments.isPresent() && arguments.get().isEmpty());
  }

  static TypeTree.Name name(Name name) {
    return new TypeTree.Name(
        name.getQualifier().map(TypeReader::name), name.getIdentifier(), List.of(), false);
  }

  static TypeTree.Name named(String simple) {
    return new TypeTree.Name(Optional.empty(), simple, List.of(), false);
  }

  static List<Decl.TypeParameter> parameters(NodeList<TypeParameter> parameters) {
    List<Decl.TypeParameter> result = new ArrayList<>();
    parameters.forEach(
        it -> result.add(new Decl.TypeParameter(it.getNameAsString(), types(it.getTypeBound()))));
    return List.copyOf(result);
  }
}
