package dev.overstay.checks.finding;

import dev.overstay.checks.ir.MethodRef;
import java.util.Optional;
import java.util.Set;

/** What a {@link Fix} does to the program. */
public sealed interface Change {

  /** Where it begins; the file of that place is the one that is edited. */
  Location place();

  /**
   * What a task reads of a value is read before the task is handed over, and the task takes only
   * that.
   *
   * @param handOver the call that hands the task over
   * @param type the type of the value that must not go along
   */
  record ReadBefore(Location handOver, String type) implements Change {
    @Override
    public Location place() {
      return handOver;
    }
  }

  /**
   * What is stored is taken out again on every way out of the method that stores it.
   *
   * @param store the assignment or call that stores
   * @param call the holder's method that takes out what was stored under, or equal to, the first
   *     argument; empty where only an assignment can be undone
   */
  record UndoInFinally(Location store, Optional<String> call) implements Change {
    @Override
    public Location place() {
      return store;
    }
  }

  /**
   * A call is added on the object that another call is made on, just before it.
   *
   * @param at the call that stays
   * @param call the call that is added, arguments included
   * @param unless names of methods that do not go together with it: where one of them is called on
   *     the object, nothing is added
   */
  record CallBefore(Location at, String call, Set<String> unless) implements Change {
    public CallBefore {
      unless = Set.copyOf(unless);
    }

    @Override
    public Location place() {
      return at;
    }
  }

  /**
   * What a field holds is stopped where its owner ends.
   *
   * @param field the field
   * @param call the call on the field's value that stops it, arguments included
   * @param teardown the method in which the owner ends; empty where it has none yet
   * @param annotation binary name of the annotation that makes a new method a teardown; without it
   *     and without a teardown there is nothing to add the call to
   */
  record StopAtEnd(
      Location field, String call, Optional<MethodRef> teardown, Optional<String> annotation)
      implements Change {
    @Override
    public Location place() {
      return field;
    }
  }
}
