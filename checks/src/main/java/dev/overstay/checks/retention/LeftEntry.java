package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.Optional;

/**
 * An entry that may stay.
 *
 * @param field the field that holds the collection
 * @param put where the entry is put in
 * @param removal where it is taken out, if all goes well
 * @param remover the method in which that is
 * @param in the body that puts it in
 * @param way on which way it stays
 * @param failed what fails, where it is one effect
 * @param handled whether the body itself knows that it may
 * @param leaver where another method reads it and leaves it
 * @param entered where it is put in, where the body calls another's method to have it done
 */
public record LeftEntry(
    FieldFacts field,
    Event put,
    Event removal,
    MethodRef remover,
    BodyFlow in,
    Way way,
    Optional<Effect> failed,
    boolean handled,
    Optional<FieldUses.Use> leaver,
    Optional<Deed> entered) {

  /** On which way the entry stays. */
  public enum Way {
    /** What is under way fails, and the function that takes the entry out is called on success. */
    FAILURE_CALLBACK,
    /** The body returns before it comes to where the entry is taken out. */
    EARLY_RETURN,
    /** A call ends in an exception. */
    EXCEPTION,
    /** Waiting for the answer comes to its end without one. */
    TIMEOUT,
    /** The message is not sent, so that no answer comes. */
    NOT_SENT,
    /** The method that is called when it fails reads the entry and leaves it. */
    LEFT_BY_ANOTHER,
    /** The entry is a task that takes itself out at its good end. */
    TASK_FAILS,
    /** The same where the task returns before. */
    TASK_RETURNS
  }

  /** The same, put in where the body calls another's method. */
  LeftEntry by(Deed deed) {
    return new LeftEntry(
        field, put, removal, remover, in, way, failed, handled, leaver, Optional.of(deed));
  }
}
