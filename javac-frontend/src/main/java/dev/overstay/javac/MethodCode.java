package dev.overstay.javac;

import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.util.Position;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.BodyBuilder;
import dev.overstay.checks.ir.Boxes;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.StructuredBuilder;
import dev.overstay.checks.ir.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The state of one method's lowering: what is written, on which line, and the variables. */
final class MethodCode {

  final Compilation javac;
  final ClassIndex index;
  final ClassShape type;
  final BodyBuilder body;
  final StructuredBuilder flow;
  final LineTable lines;
  private final Map<VarSymbol, Integer> variables = new HashMap<>();

  /** The type of each value by its number, as far as one is known. */
  private final List<@Nullable String> typeOf = new ArrayList<>();

  private int variableCount;
  private int self = -1;

  /** The result's type; the result of a lambda body is that of its function. */
  @Nullable Type returns;

  /** Where the braces of the body begin. */
  int begin = Position.NOPOS;

  /** The constructor's parameter that is the outer instance; -1 where there is none. */
  int outerParameter = -1;

  /** Whether what is written was copied into a constructor from where the field is declared. */
  boolean inInitialiser;

  MethodCode(MethodRef method, ClassShape type, ClassIndex index, Compilation javac) {
    this.javac = javac;
    this.index = index;
    this.type = type;
    this.body = new BodyBuilder(method);
    this.flow = new StructuredBuilder(body);
    this.lines = new LineTable(type.declared.unit);
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
    flow.assign(variable(symbol), value);
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

  /** Defines the parameter of this number. */
  int parameter(int index, String parameterType) {
    return define(body.parameter(index, parameterType), parameterType);
  }

  // ---- Values

  private int define(int value, String valueType) {
    while (typeOf.size() <= value) {
      typeOf.add(null);
    }
    typeOf.set(value, valueType);
    return value;
  }

  private @Nullable String typeOf(int value) {
    return value >= 0 && value < typeOf.size() ? typeOf.get(value) : null;
  }

  int constant(@Nullable Object value, String valueType) {
    lines.write();
    return define(body.constant(value, valueType), valueType);
  }

  int unknown(String reason) {
    lines.write();
    return body.unknown(reason);
  }

  int newObject(String made, JCTree at) {
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
      JCTree at) {
    Span span = lines.span(at);
    flow.mayThrow();
    return define(body.closure(function, kind, target, captured, lambda, span), function);
  }

  int loadField(int object, FieldRef field, String fieldType, JCTree at) {
    Span span = lines.span(at);
    flow.mayThrow();
    return define(body.loadField(object, field, fieldType, span), fieldType);
  }

  int loadStatic(FieldRef field, String fieldType, JCTree at) {
    Span span = lines.span(at);
    flow.mayThrow();
    return define(body.loadStatic(field, fieldType, span), fieldType);
  }

  int loadArray(int array, String element) {
    lines.write();
    flow.mayThrow();
    return define(body.loadArray(array, element), element);
  }

  int computed(Value.Operation operation, List<Integer> operands, String result) {
    lines.write();
    return define(body.computed(operation, operands, result), result);
  }

  /** A cast, unless the value is known to be of the type, or null. */
  int cast(int value, String target) {
    lines.write();
    if (target.equals(typeOf(value))) {
      return value;
    }
    flow.mayThrow();
    return define(body.cast(value, target), target);
  }

  /** A primitive value in its box, which is left out where the number stays what it was. */
  int boxed(int value, String primitive) {
    if (!Boxes.isOther(typeOf(value), primitive)) {
      return value;
    }
    String box = Boxes.of(primitive);
    return define(body.cast(value, box), box);
  }

  // ---- Effects

  void storeField(int object, FieldRef field, int value, JCTree at) {
    Span span = lines.span(at);
    flow.mayThrow();
    body.storeField(object, field, value, span);
  }

  void storeStatic(FieldRef field, int value, JCTree at) {
    Span span = lines.span(at);
    flow.mayThrow();
    body.storeStatic(field, value, span);
  }

  void storeArray(int array, int value, JCTree at) {
    Span span = lines.span(at);
    flow.mayThrow();
    body.storeArray(array, value, span);
  }

  /** Calls a method; the result's number, or {@link Effect#NONE}. */
  int invoke(
      Effect.Call kind, MethodRef target, List<Integer> arguments, String result, JCTree at) {
    Span span = lines.span(at);
    flow.mayThrow();
    int value = body.invoke(kind, target, arguments, result, span);
    return value == Effect.NONE ? value : define(value, result);
  }

  void throwValue(int value, JCTree at) {
    Span span = lines.span(at);
    flow.mayThrow();
    body.throwValue(value, span);
  }

  void returnValue(int value, JCTree at) {
    body.returnValue(value, lines.span(at));
  }

  /** The body, or nothing where the end was not reached by a return. */
  Optional<Body> finish() {
    return Optional.of(body.build());
  }
}
