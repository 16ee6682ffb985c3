package dev.overstay.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method lets go of something: takes it out of where it is kept, or stops it.
 *
 * <p><b>On a method</b>: when the method returns, normally or with an exception, the fields named
 * in {@link #value} no longer hold what they held. A collection has been emptied or has lost the
 * entry that the arguments identify, a reference has been cleared, a scheduler, executor or thread
 * has been told to stop. With no names it is said of every field of the object.
 *
 * <p><b>On a parameter</b>: the same, but of the argument alone. The named fields no longer reach
 * it (with no names: nothing of this object does), and if it is a scheduler, executor or thread it
 * has been told to stop.
 *
 * <pre>{@code
 * final class PendingCalls {
 *   private final Map<Long, Call> pending = new ConcurrentHashMap<>();
 *
 *   @Releases("pending")
 *   void finished(long id) { ... }
 *
 *   void abandon(@Releases("pending") Call call) { ... }
 * }
 * }</pre>
 *
 * <p>Overstay computes this by itself for methods whose code it sees. The annotation is for methods
 * it cannot see through. It is a statement about what the method does, not that anyone calls it: a
 * map whose only releasing method is never called by the module still only grows.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Releases {

  /**
   * Returns the names of the fields that are released, as declared in the class of the method or in
   * one of its superclasses. Empty means all of them. A name that matches no field has no effect.
   */
  String[] value() default {};
}
