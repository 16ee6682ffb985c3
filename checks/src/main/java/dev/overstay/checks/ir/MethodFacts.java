package dev.overstay.checks.ir;

import java.util.List;
import java.util.Optional;

/**
 * A declared method, constructor, static initialiser or lambda body.
 *
 * <p>A lambda body is a method of its class whose first parameters are the captured values.
 *
 * @param ref its name and descriptor, owner is the declaring class
 * @param modifiers its flags
 * @param parameters declared parameters in the order of the descriptor
 * @param returns the result's type
 * @param annotations annotations on it
 * @param thrown declared exceptions by binary name
 * @param code what is known of its code
 * @param source gives the body when a question reaches it
 */
public record MethodFacts(
    MethodRef ref,
    Modifiers modifiers,
    List<ParameterFacts> parameters,
    TypeUse returns,
    List<AnnotationFacts> annotations,
    List<String> thrown,
    Code code,
    BodySource source) {

  /** What is known of a method's code. */
  public enum Code {
    /** There is a body. */
    PRESENT,
    /** Abstract: there is none. */
    ABSTRACT,
    /** Native: nobody here can read it. */
    NATIVE,
    /** There must be a body but it was taken out (ct.sym, interface jars): unknown, not empty. */
    STRIPPED
  }

  /** Gives a method's body; called once at most for each method, and never throws. */
  @FunctionalInterface
  public interface BodySource {
    /** The body, or empty when the method has no code that can be read. */
    Optional<Body> lower();
  }

  /** The body, lowered at the first call. */
  public Optional<Body> body() {
    return code == Code.PRESENT ? source.lower() : Optional.empty();
  }

  /** Whether there is a body to read. */
  public boolean isReadable() {
    return code == Code.PRESENT;
  }

  /** Whether this is a lambda body that the compiler made a method of. */
  public boolean isLambdaBody() {
    return modifiers.isSynthetic() && ref.name().startsWith("lambda$");
  }

  // A method is equal to itself alone: comparing its facts would be dear, and nobody asks.
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return ref.hashCode();
  }

  @Override
  public String toString() {
    return ref.toString();
  }
}
