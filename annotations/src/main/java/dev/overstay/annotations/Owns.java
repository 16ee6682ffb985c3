package dev.overstay.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who must stop a thing that runs: a scheduler, a timer, an executor, a thread, a client with
 * threads of its own.
 *
 * <p>Without a word, the one who creates it owns it, and what was injected or received belongs to
 * someone else. The annotation moves the duty.
 *
 * <p><b>On a field</b>: the object that has the field must stop what is in it, from its teardown
 * ({@code close}, {@code @PreDestroy}, {@code destroy} and the like), although it did not create
 * it.
 *
 * <p><b>On a parameter</b>: the method or constructor takes the argument over. The caller, even if
 * it created the argument, is done with its duty once the call has returned; from then on it is the
 * duty of the object that was called.
 *
 * <pre>{@code
 * final class Poller implements AutoCloseable {
 *   private final ScheduledExecutorService timer;
 *
 *   Poller(@Owns ScheduledExecutorService timer) { this.timer = timer; }
 *
 *   @Override
 *   public void close() { timer.shutdownNow(); }
 * }
 * }</pre>
 *
 * <p>Overstay reports an owner that has no way to stop what it owns, and does not report a creator
 * that has handed its creation to a parameter marked so. On a component of a record the annotation
 * applies to the field and to the constructor's parameter.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface Owns {}
