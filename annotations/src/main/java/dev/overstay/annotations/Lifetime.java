package dev.overstay.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long an instance of the annotated type is good for.
 *
 * <p>Put it on the context types of a project: a {@code TenantContext} that is made for every
 * request, a {@code ClientConnection} that ends with its socket. Overstay then treats an instance
 * like the request, connection or session objects of the frameworks it knows: held by something
 * that lives longer, it is an escape, and whatever holds it is as short-lived as it is.
 *
 * <pre>{@code
 * @Lifetime(Lifetime.Scope.REQUEST)
 * public final class TenantContext { ... }
 * }</pre>
 *
 * <p>The lifetime applies to subtypes, and the more specific statement wins: a subtype with its own
 * {@code @Lifetime} has that one. {@link Scope#APPLICATION} is how to say that a type which
 * Overstay takes for short-lived is not. The annotation describes values, not holders: it does not
 * make a class a shared component.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Lifetime {

  /** Returns the work that an instance belongs to and must not outlive. */
  Scope value();

  /** The lifetimes that Overstay tells apart, shortest first. */
  enum Scope {
    /** Good until the call that received it returns. */
    CALL,
    /** Good until the request, message or exchange it belongs to has been answered. */
    REQUEST,
    /** Good until the connection it belongs to is closed. */
    CONNECTION,
    /** Good until the user's session ends. */
    SESSION,
    /** Good for as long as the application runs; never reported as a kept value. */
    APPLICATION
  }
}
