package dev.overstay.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method keeps what it is given: after it has returned, the argument is still reachable.
 *
 * <p>An instance method keeps the argument in the object it is called on, for as long as that
 * object lives or until a method marked {@link Releases} lets go. A static method keeps it for as
 * long as the application runs. A constructor keeps it in the object being made, which Overstay
 * then treats as carrying the argument's lifetime.
 *
 * <pre>{@code
 * interface Journal {
 *   void append(@Keeps Object entry);
 * }
 * }</pre>
 *
 * <p>Overstay computes this by itself for methods whose code it sees. The annotation is for the
 * others: interfaces and abstract methods, native methods, methods that keep their argument by
 * reflection or in another process' memory. A call that hands a request object to a parameter
 * marked so is reported where a store into the same object would be, at the call. An override keeps
 * what the method it overrides keeps.
 *
 * <p>On a method or constructor the annotation means each of its parameters that is not a
 * primitive.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface Keeps {}
