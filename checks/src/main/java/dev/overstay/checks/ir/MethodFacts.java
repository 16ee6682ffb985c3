package dev.overstay.checks.ir;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A declared method, constructor, static initialiser or lambda body.
 *
 * <p>A lambda body is a method of its class whose first parameters are the captured values.
 */
public final class MethodFacts {

  private final MethodRef ref;
  private final Modifiers modifiers;
  private final List<AnnotationFacts> annotations;
  private final List<String> thrown;
  private final Code code;
  private final BodySource source;
  private final boolean annotated;
  private @Nullable Types types;
  private @Nullable Supplier<Types> typeSource;

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

  /**
   * What a method takes and gives.
   *
   * @param parameters declared parameters in the order of the descriptor
   * @param returns the result's type
   */
  public record Types(List<ParameterFacts> parameters, TypeUse returns) {}

  /**
   * A method.
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
  public MethodFacts(
      MethodRef ref,
      Modifiers modifiers,
      List<ParameterFacts> parameters,
      TypeUse returns,
      List<AnnotationFacts> annotations,
      List<String> thrown,
      Code code,
      BodySource source) {
    this(ref, modifiers, annotations, true, thrown, code, source);
    this.types = new Types(parameters, returns);
  }

  private MethodFacts(
      MethodRef ref,
      Modifiers modifiers,
      List<AnnotationFacts> annotations,
      boolean annotated,
      List<String> thrown,
      Code code,
      BodySource source) {
    this.ref = ref;
    this.modifiers = modifiers;
    this.annotations = annotations;
    this.annotated = annotated;
    this.thrown = thrown;
    this.code = code;
    this.source = source;
  }

  /**
   * A method whose types are worked out when a question reaches them: of a library's methods most
   * are never asked about.
   *
   * @param types gives them, the same each time, and never throws
   * @param parametersAnnotated whether there is an annotation on one of its parameters
   */
  public static MethodFacts withTypesLater(
      MethodRef ref,
      Modifiers modifiers,
      Supplier<Types> types,
      List<AnnotationFacts> annotations,
      boolean parametersAnnotated,
      List<String> thrown,
      Code code,
      BodySource source) {
    boolean annotated = parametersAnnotated || !annotations.isEmpty();
    MethodFacts method =
        new MethodFacts(ref, modifiers, annotations, annotated, thrown, code, source);
    method.typeSource = types;
    return method;
  }

  /** Its name and descriptor, owner is the declaring class. */
  public MethodRef ref() {
    return ref;
  }

  /** Its flags. */
  public Modifiers modifiers() {
    return modifiers;
  }

  /** Declared parameters in the order of the descriptor. */
  public List<ParameterFacts> parameters() {
    return types().parameters();
  }

  /** The result's type. */
  public TypeUse returns() {
    return types().returns();
  }

  // Safe under threads, as whoever asks first gets what all others get.
  private Types types() {
    Types known = types;
    if (known == null) {
      Supplier<Types> unread = typeSource;
      known = unread == null ? new Types(List.of(), TypeUse.of(Body.ANY)) : unread.get();
      types = known;
    }
    return known;
  }

  /** Annotations on it. */
  public List<AnnotationFacts> annotations() {
    return annotations;
  }

  /** Whether there may be annotations on it or its parameters; costs nothing to ask. */
  public boolean mayBeAnnotated() {
    return annotated;
  }

  /** Declared exceptions by binary name. */
  public List<String> thrown() {
    return thrown;
  }

  /** What is known of its code. */
  public Code code() {
    return code;
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
  public int hashCode() {
    return ref.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public String toString() {
    return ref.toString();
  }
}
