package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.BodyBuilder;
import dev.overstay.checks.ir.Boxes;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.StructuredBuilder;
import dev.overstay.checks.ir.Value;
import dev.overstay.javaparser.tree.Place;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The state of one method's lowering: what is written, on which line, and the variables. */
final class MethodCode {

  final Language java;
  final ClassIndex index;
  final ClassShape type;
  final BodyBuilder body;
  final StructuredBuilder flow;
  final LineTable lines;
  private final Map<VarSymbol, Integer> variables = new HashMap<>();
  private final Map<Integer, String> typeOf = new HashMap<>();
  private int variableCount;
  final MethodReferences references;
  private int self = -1;

  /** The result's type; the result of a lambda body is that of its function. */
  @Nullable Type returns;

  /** Where the braces of the body begin. */
  int begin = Place.NONE;

  /** The constructor's parameter that is the outer instance; -1 where there is none. */
  int outerParameter = -1;

  /** Whether what is written was copied into a constructor from where the field is declared. */
  boolean inInitialiser;

  MethodCode(MethodRef method, ClassShape type, ClassIndex index, Language java) {
    this.java = java;
    this.index = index;
    this.type = type;
    this.body = new BodyBuilder(method);
    this.flow = new StructuredBuilder(body);
    this.lines = new LineTable();
    this.references = new MethodReferences(java);
  }

  // ---- Variables

  /** A variable without a name in the source. */
  int newVariable() {
    return variableCount++;
  }

  /** The builder's variable for a local variable declared here. */
  int variable(VarSymbol symbol) {
    return variables.computeIfAbsent(symbol, key -> newVariable());
  }

  boolean isDeclared(VarSymbol symbol) {
    return variables.containsKey(symbol);
  }

  void assign(VarSymbol symbol, int value) {
    lines.write();
    flow.assign(variable(symbol), used(value));
  }

  int read(VarSymbol symbol) {
    lines.write();
    return body.read(variable(symbol));
  }

  /** Defines {@code this}. */
  void receiver() {
    self = define(body.receiver(type.name), type.name);
  }

  /** {@code this}; unknown in a static context, where broken sources may name it. */
  int self() {
    lines.write();
    return self >= 0 ? self : body.unknown("no instance");
  }

  boolean hasSelf() {
    return self >= 0;
  }

  /** Defines the parameter of this number. */
  int parameter(int index, String parameterType) {
    return define(body.parameter(index, parameterType), parameterType);
  }

  // ---- Values

  private int define(int value, String valueType) {
    typeOf.put(value, valueType);
    return value;
  }

  /** What is used as a value; wrong sources may use what gives none. */
  private int used(int value) {
    return value == Effect.NONE ? body.unknown("no value") : value;
  }

  private List<Integer> used(List<Integer> values) {
    return values.contains(Effect.NONE) ? values.stream().map(this::used).toList() : values;
  }

  int constant(@Nullable Object value, String valueType) {
    lines.write();
    return define(body.constant(value, valueType), valueType);
  }

  int unknown(String reason) {
    lines.write();
    return body.unknown(reason);
  }

  int newObject(String made, Tree at) {
    Span span = lines.span(at);
    flow.mayThrow();
    return define(body.newObject(made, span), made);
  }

  int closure(
      String function,
      Effect.Call kind,
      MethodRef target,
      List<Integer> captured,
      boolean lambda,
      Tree at) {
    Span span = lines.span(at);
    flow.mayThrow();
    return define(body.closure(function, kind, target, used(captured), lambda, span), function);
  }

  int loadField(int object, FieldRef field, String fieldType, Tree at) {
    Span span = lines.span(at);
    flow.mayThrow();
    return define(body.loadField(used(object), field, fieldType, span), fieldType);
  }

  int loadStatic(FieldRef field, String fieldType, Tree at) {
    Span span = lines.span(at);
    flow.mayThrow();
    return define(body.loadStatic(field, fieldType, span), fieldType);
  }

  int loadArray(int array, String element) {
    lines.write();
    flow.mayThrow();
    return define(body.loadArray(used(array), element), element);
  }

  int computed(Value.Operation operation, List<Integer> operands, String result) {
    lines.write();
    return define(body.computed(operation, used(operands), result), result);
  }

  /** A cast, unless the value is known to be of the type, or null. */
  int cast(int value, String target) {
    lines.write();
    if (target.equals(typeOf.get(value))) {
      return value;
    }
    flow.mayThrow();
    return define(body.cast(used(value), target), target);
  }

  /** A primitive value in its box, which is left out where the number stays what it was. */
  int boxed(int value, String primitive) {
    if (!Boxes.isOther(typeOf.get(value), primitive)) {
      return value;
    }
    String box = Boxes.of(primitive);
    return define(body.cast(used(value), box), box);
  }

  // ---- Effects

  void storeField(int object, FieldRef field, int value, Tree at) {
    Span span = lines.span(at);
    flow.mayThrow();
    body.storeField(used(object), field, used(value), span);
  }

  void storeStatic(FieldRef field, int value, Tree at) {
    Span span = lines.span(at);
    flow.mayThrow();
    body.storeStatic(field, used(value), span);
  }

  void storeArray(int array, int value, Tree at) {
    Span span = lines.span(at);
    flow.mayThrow();
    body.storeArray(used(array), used(value), span);
  }

  /** Calls a method; the result's number, or {@link Effect#NONE}. */
  int invoke(Effect.Call kind, MethodRef target, List<Integer> arguments, String result, Tree at) {
    Span span = lines.span(at);
    flow.mayThrow();
    int value = body.invoke(kind, target, used(arguments), result, span);
    return value == Effect.NONE ? value : define(value, result);
  }

  void throwValue(int value, Tree at) {
    Span span = lines.span(at);
    flow.mayThrow();
    body.throwValue(used(value), span);
  }

  void returnValue(int value, Tree at) {
    body.returnValue(value, lines.span(at));
  }

  /** The body, or nothing where the end was not reached by a return. */
  Optional<Body> finish() {
    return Optional.of(body.build());
  }

  /** A number as one of another primitive type, as the compiler folds it. */
  static Object as(Object value, Type.Basic wanted) {
    Number number =
        value instanceof Character c ? Integer.valueOf(c) : value instanceof Number n ? n : null;
    if (number == null) {
      return value;
    }
    return switch (wanted) {
      case BYTE -> number.byteValue();
      case SHORT -> number.shortValue();
      case CHAR -> (char) number.intValue();
      case INT -> number.intValue();
      case LONG -> number.longValue();
      case FLOAT -> number.floatValue();
      case DOUBLE -> number.doubleValue();
      default -> value;
    };
  }
}
