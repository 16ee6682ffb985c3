package dev.overstay.checks.model;

import dev.overstay.checks.ir.FieldRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Where a value is, seen from a method: a root and the steps from it.
 *
 * <p>The text form is {@code this}, {@code p0} (first declared parameter), {@code result} or {@code
 * static com.acme.Foo#bar}, followed by steps: {@code .com.acme.Foo#name} (a field), {@code []}
 * (anything inside) and {@code ()} (the outcome of calling this function). So {@code p1()[]} is an
 * element of what the second parameter returns. {@link #parse} and {@link #toString} are inverse.
 *
 * <p>Equal paths have equal roots and steps. Paths are the keys of most of the analysis' maps, so
 * each knows its hash.
 */
public final class AccessPath {

  private static final AccessPath RECEIVER = new AccessPath(new This(), List.of());
  private static final AccessPath RESULT = new AccessPath(new Result(), List.of());
  private static final Step CONTENT = new Content();
  private static final AccessPath[] PARAMETERS = numbered(16, Param::new);
  private static final AccessPath[] LOCALS = numbered(256, Local::new);

  private static AccessPath[] numbered(int count, IntFunction<Root> root) {
    AccessPath[] paths = new AccessPath[count];
    for (int i = 0; i < count; i++) {
      paths[i] = new AccessPath(root.apply(i), List.of());
    }
    return paths;
  }

  /** Where a path starts. */
  public sealed interface Root permits This, Param, Result, Static, Local {}

  /** The receiver; in a constructor, the new object. */
  public record This() implements Root {
    @Override
    public boolean equals(Object other) {
      return other instanceof This;
    }

    @Override
    public int hashCode() {
      return 1;
    }

    @Override
    public String toString() {
      return "this";
    }
  }

  /**
   * A parameter.
   *
   * @param index position among the declared parameters, the first is 0
   */
  public record Param(int index) implements Root {
    public Param {
      if (index < 0) {
        throw new IllegalArgumentException("a parameter has no negative index");
      }
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Param it && index == it.index;
    }

    @Override
    public int hashCode() {
      return 3 + index;
    }

    @Override
    public String toString() {
      return "p" + index;
    }
  }

  /** What the method returns. */
  public record Result() implements Root {
    @Override
    public boolean equals(Object other) {
      return other instanceof Result;
    }

    @Override
    public int hashCode() {
      return 2;
    }

    @Override
    public String toString() {
      return "result";
    }
  }

  /**
   * A static field.
   *
   * @param field the field
   */
  public record Static(FieldRef field) implements Root {
    @Override
    public boolean equals(Object other) {
      return other instanceof Static it && field.equals(it.field);
    }

    @Override
    public int hashCode() {
      return 5 + field.hashCode();
    }

    @Override
    public String toString() {
      return "static " + text(field);
    }
  }

  /**
   * A value of the one body under analysis, by its number. Never in a model or a summary: it means
   * nothing outside that body.
   *
   * @param value number of the value in its body
   */
  public record Local(int value) implements Root {
    @Override
    public boolean equals(Object other) {
      return other instanceof Local it && value == it.value;
    }

    @Override
    public int hashCode() {
      return 7919 + value;
    }

    @Override
    public String toString() {
      return "local " + value;
    }
  }

  /** One step of a path. */
  public sealed interface Step permits Field, Content, Outcome {}

  /**
   * A field of the value.
   *
   * @param field the field
   */
  public record Field(FieldRef field) implements Step {
    @Override
    public boolean equals(Object other) {
      return other instanceof Field it && field.equals(it.field);
    }

    @Override
    public int hashCode() {
      return 11 + field.hashCode();
    }

    @Override
    public String toString() {
      return "." + text(field);
    }
  }

  /** Anything inside the value: an element, a key, an entry's value, what a wrapper wraps. */
  public record Content() implements Step {
    @Override
    public boolean equals(Object other) {
      return other instanceof Content;
    }

    @Override
    public int hashCode() {
      return 13;
    }

    @Override
    public String toString() {
      return "[]";
    }
  }

  /** What comes out when this function value is called. */
  public record Outcome() implements Step {
    @Override
    public boolean equals(Object other) {
      return other instanceof Outcome;
    }

    @Override
    public int hashCode() {
      return 17;
    }

    @Override
    public String toString() {
      return "()";
    }
  }

  private final Root root;
  private final List<Step> steps;
  private final int hash;

  /**
   * A path.
   *
   * @param root where the path starts
   * @param steps the way from there, possibly empty
   */
  public AccessPath(Root root, List<Step> steps) {
    this.root = root;
    this.steps = List.copyOf(steps);
    this.hash = root.hashCode() * 31 + this.steps.hashCode();
  }

  /** Where the path starts. */
  public Root root() {
    return root;
  }

  /** The way from there, possibly empty. */
  public List<Step> steps() {
    return steps;
  }

  /** The path of the receiver. */
  public static AccessPath receiver() {
    return RECEIVER;
  }

  /** The path of a parameter, the first is 0. */
  public static AccessPath parameter(int index) {
    return index >= 0 && index < PARAMETERS.length
        ? PARAMETERS[index]
        : new AccessPath(new Param(index), List.of());
  }

  /** The path of what the method returns. */
  public static AccessPath result() {
    return RESULT;
  }

  /** The path of a static field. */
  public static AccessPath ofStatic(FieldRef field) {
    return new AccessPath(new Static(field), List.of());
  }

  /** The path of a value of the body under analysis. */
  public static AccessPath local(int value) {
    return value >= 0 && value < LOCALS.length
        ? LOCALS[value]
        : new AccessPath(new Local(value), List.of());
  }

  /** This path, one step further. */
  public AccessPath then(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new AccessPath(root, longer);
  }

  /** This path, one step into what the value contains. */
  public AccessPath content() {
    return then(CONTENT);
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException with one sentence saying what is wrong
   */
  public static AccessPath parse(String text) {
    return new PathParser(text).parse();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof AccessPath it
            && hash == it.hash
            && root.equals(it.root)
            && steps.equals(it.steps));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    if (steps.isEmpty()) {
      return root.toString();
    }
    StringBuilder text = new StringBuilder(root.toString());
    steps.forEach(text::append);
    return text.toString();
  }

  /**
   * {@code owner#name}: the sign between them is what keeps a longer path readable one way only.
   */
  private static String text(FieldRef field) {
    return field.owner() + "#" + field.name();
  }
}
