package dev.overstay.checks.model;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a method does to what it is given, as far as lifetimes are concerned.
 *
 * <p>Each flow is one line of text, and {@link #parse} and {@link Object#toString} are inverse. The
 * lines are the rows of library models and the printed form of computed summaries. Names of fields
 * and classes in them are taken to be Java identifiers.
 */
public sealed interface Flow {

  // The lines that bodies are full of say themselves what they equal: they are keys of maps, and a
  // record's own methods are slow when cold.

  /**
   * {@code keep A -> B}: A becomes reachable from B, and B from then on carries A.
   *
   * @param value what is kept
   * @param holder who keeps it
   */
  record Keep(AccessPath value, AccessPath holder) implements Flow {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Keep it && value.equals(it.value) && holder.equals(it.holder));
    }

    @Override
    public int hashCode() {
      return value.hashCode() * 31 + holder.hashCode();
    }

    @Override
    public String toString() {
      return "keep " + value + " -> " + holder;
    }
  }

  /**
   * {@code return A}: the result may be A. Where A and the result are values in the sense of {@link
   * TypeModel.Trait#VALUE}, it is the key domain that passes through.
   *
   * @param value what comes back
   */
  record Return(AccessPath value) implements Flow {
    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Return it && value.equals(it.value));
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public String toString() {
      return "return " + value;
    }
  }

  /**
   * {@code make R}: the result (of a constructor: the new object) is fresh, and the caller's. With
   * a {@link Bound} in the same row, what is made is bounded from the start.
   *
   * @param resource what it is
   */
  record Make(Resource resource) implements Flow {
    @Override
    public String toString() {
      return "make " + resource.text();
    }
  }

  /**
   * {@code grow A} or {@code grow A by K}: A may hold more than before.
   *
   * @param holder what grows
   * @param key under which key; a second time under the same key nothing grows
   */
  record Grow(AccessPath holder, Optional<AccessPath> key) implements Flow {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Grow it && holder.equals(it.holder) && key.equals(it.key));
    }

    @Override
    public int hashCode() {
      return holder.hashCode() * 31 + key.hashCode();
    }

    @Override
    public String toString() {
      return "grow " + holder + by(key);
    }
  }

  /**
   * {@code shrink A} or {@code shrink A by K}: A may hold less than before; with {@code if p1() is
   * null} only where that function may answer null.
   *
   * @param holder what shrinks
   * @param key the key (or the element) that is taken out, if one is named
   * @param function the parameter whose function decides, if one does
   */
  record Shrink(AccessPath holder, Optional<AccessPath> key, Optional<Integer> function)
      implements Flow {
    /** One that happens whatever is given. */
    public Shrink(AccessPath holder, Optional<AccessPath> key) {
      this(holder, key, Optional.empty());
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Shrink it
              && holder.equals(it.holder)
              && key.equals(it.key)
              && function.equals(it.function));
    }

    @Override
    public int hashCode() {
      return (holder.hashCode() * 31 + key.hashCode()) * 31 + function.hashCode();
    }

    @Override
    public String toString() {
      return "shrink "
          + holder
          + by(key)
          + function.map(it -> " if p" + it + "() is null").orElse("");
    }
  }

  /**
   * {@code measure A}: the result tells how full A is.
   *
   * @param holder what is measured
   */
  record Measure(AccessPath holder) implements Flow {
    @Override
    public String toString() {
      return "measure " + holder;
    }
  }

  /**
   * {@code lookup A by K}: reads what A has for a key.
   *
   * @param holder what is read
   * @param key the key
   */
  record Lookup(AccessPath holder, AccessPath key) implements Flow {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Lookup it && holder.equals(it.holder) && key.equals(it.key));
    }

    @Override
    public int hashCode() {
      return holder.hashCode() * 31 + key.hashCode();
    }

    @Override
    public String toString() {
      return "lookup " + holder + " by " + key;
    }
  }

  /**
   * {@code run F here|later|elsewhere [with X, Y]}: a function is called. What would run elsewhere
   * runs here when the receiver or an argument is a {@link Resource#DIRECT_EXECUTOR}.
   *
   * @param function the function, or the object whose function-like method is called
   * @param where where and when
   * @param arguments what it is given, as far as known
   */
  record Run(AccessPath function, Where where, List<AccessPath> arguments) implements Flow {
    public Run {
      arguments = List.copyOf(arguments);
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Run it
              && function.equals(it.function)
              && where.equals(it.where)
              && arguments.equals(it.arguments));
    }

    @Override
    public int hashCode() {
      return (function.hashCode() * 31 + where.name().hashCode()) * 31 + arguments.hashCode();
    }

    @Override
    public String toString() {
      StringBuilder text =
          new StringBuilder("run ").append(function).append(' ').append(ModelWord.of(where));
      String separator = " with ";
      for (AccessPath argument : arguments) {
        text.append(separator).append(argument);
        separator = ", ";
      }
      return text.toString();
    }
  }

  /**
   * {@code start A}: A becomes active.
   *
   * @param activity what is started
   */
  record Start(AccessPath activity) implements Flow {
    @Override
    public String toString() {
      return "start " + activity;
    }
  }

  /**
   * {@code stop A [if p0 is C]}: A ends, or is told to.
   *
   * @param activity what is stopped
   * @param onlyIf the constant that an argument has to be; any other leaves A as it is
   */
  record Stop(AccessPath activity, Optional<Condition> onlyIf) implements Flow {
    /** Whatever the arguments are. */
    public Stop(AccessPath activity) {
      this(activity, Optional.empty());
    }

    @Override
    public String toString() {
      return "stop " + activity + onlyIf.map(it -> " if " + it).orElse("");
    }
  }

  /**
   * {@code take A}: something of A is taken that has to be given back: a lock, a permit. Where the
   * method answers with a number or a boolean, it is taken unless that is 0 or false.
   *
   * @param owner whose it is
   */
  record Take(AccessPath owner) implements Flow {
    @Override
    public String toString() {
      return "take " + owner;
    }
  }

  /**
   * {@code give A}: what was taken of A is given back, or A itself to where it was taken from.
   *
   * @param taken what was taken, or of what
   */
  record Give(AccessPath taken) implements Flow {
    @Override
    public String toString() {
      return "give " + taken;
    }
  }

  /**
   * {@code bind A -> B} or {@code bind A -> B by K}: the current thread keeps A in B, a slot of its
   * own, until B is unbound.
   *
   * @param value what the thread keeps
   * @param slot the thread-local, or the class that has one
   * @param key under which key, where the slot has several
   */
  record Bind(AccessPath value, AccessPath slot, Optional<AccessPath> key) implements Flow {
    @Override
    public String toString() {
      return "bind " + value + " -> " + slot + by(key);
    }
  }

  /**
   * {@code unbind B} or {@code unbind B by K}: the current thread lets go of what B has for it.
   *
   * @param slot the thread-local, or the class that has one
   * @param key under which key; all of them where none is named
   */
  record Unbind(AccessPath slot, Optional<AccessPath> key) implements Flow {
    @Override
    public String toString() {
      return "unbind " + slot + by(key);
    }
  }

  /**
   * {@code join A}: returns only when A has ended or completed.
   *
   * @param activity what is waited for
   */
  record Join(AccessPath activity) implements Flow {
    @Override
    public String toString() {
      return "join " + activity;
    }
  }

  /**
   * {@code wait A} or {@code wait A if p0 is C}: the thread stands still until A ends, completes or
   * has something to give, and nothing limits how long.
   *
   * @param awaited what is waited for
   * @param onlyIf the argument that means no limit
   */
  record Wait(AccessPath awaited, Optional<Condition> onlyIf) implements Flow {
    @Override
    public String toString() {
      return "wait " + awaited + onlyIf.map(condition -> " if " + condition).orElse("");
    }
  }

  /**
   * {@code succeed F}: the function is called only where what it waits for goes well. On a method
   * that exists to be overridden, {@code succeed this} says so of that method, and {@code succeed
   * result} that methods of the end are called only where it answers neither false nor null.
   *
   * @param function the function
   */
  record Succeed(AccessPath function) implements Flow {
    @Override
    public String toString() {
      return "succeed " + function;
    }
  }

  /**
   * {@code complete A}: finishes the asynchronous request A.
   *
   * @param request the request or its reply handle
   */
  record Complete(AccessPath request) implements Flow {
    @Override
    public String toString() {
      return "complete " + request;
    }
  }

  /**
   * {@code detach A}: the request A goes asynchronous, and stays valid until completed.
   *
   * @param request the request
   */
  record Detach(AccessPath request) implements Flow {
    @Override
    public String toString() {
      return "detach " + request;
    }
  }

  /**
   * {@code announce A}: A is told to whoever in the module listens for what is of its type, as an
   * annotation says of their methods.
   *
   * @param told what is announced
   */
  record Announce(AccessPath told) implements Flow {
    @Override
    public String toString() {
      return "announce " + told;
    }
  }

  /**
   * {@code bound A} or {@code bound A unless p0 is C}: a builder or holder gets a bound on size,
   * weight, age or reference strength. On a method that exists to be overridden, such as {@code
   * removeEldestEntry}, a class that overrides it is bounded.
   *
   * @param holder what is bounded
   * @param unless the argument that means no bound
   */
  record Bound(AccessPath holder, Optional<Condition> unless) implements Flow {
    @Override
    public String toString() {
      return "bound " + holder + unless.map(condition -> " unless " + condition).orElse("");
    }
  }

  /**
   * {@code unbound A} or {@code unbound A if p0 is C}: a bound that was there is lifted.
   *
   * @param holder what loses its bound
   * @param onlyIf the argument that lifts it
   */
  record Unbound(AccessPath holder, Optional<Condition> onlyIf) implements Flow {
    @Override
    public String toString() {
      return "unbound " + holder + onlyIf.map(condition -> " if " + condition).orElse("");
    }
  }

  /**
   * {@code build R from A}: the result is an R built from the builder A; a cache is unbounded if A
   * never got a bound.
   *
   * @param resource what is built
   * @param builder the builder
   */
  record Build(Resource resource, AccessPath builder) implements Flow {
    @Override
    public String toString() {
      return "build " + resource.text() + " from " + builder;
    }
  }

  /**
   * {@code spec p0 KEY|KEY}: a text argument that bounds the result when it contains one of the
   * keys.
   *
   * @param parameter position of the argument, the first is 0
   * @param keys the words that are bounds
   */
  record Spec(int parameter, List<String> keys) implements Flow {
    public Spec {
      keys = List.copyOf(keys);
    }

    @Override
    public String toString() {
      return "spec p" + parameter + " " + String.join("|", keys);
    }
  }

  /**
   * {@code pass A}: A is handed to code that nobody can read; what becomes of it is not known.
   *
   * @param value what is handed over
   */
  record Pass(AccessPath value) implements Flow {
    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Pass it && value.equals(it.value));
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public String toString() {
      return "pass " + value;
    }
  }

  /**
   * {@code replace A}: something fresh takes the place of A; what A held is let go as a whole.
   *
   * @param holder what is replaced
   */
  record Replace(AccessPath holder) implements Flow {
    @Override
    public String toString() {
      return "replace " + holder;
    }
  }

  /** {@code open}: as a key, the result comes from an open domain: requests, ids, time, chance. */
  record Open() implements Flow {
    @Override
    public String toString() {
      return "open";
    }
  }

  /**
   * {@code finite} or {@code finite if p0 is C}: as a key, the result is one of a fixed number.
   *
   * @param onlyIf the static field that an argument has to come from
   */
  record Finite(Optional<Condition> onlyIf) implements Flow {
    /** Whatever the arguments are. */
    public Finite() {
      this(Optional.empty());
    }

    @Override
    public String toString() {
      return "finite" + onlyIf.map(condition -> " if " + condition).orElse("");
    }
  }

  /** {@code none}: known to do nothing of interest: keeps, releases and starts nothing. */
  record None() implements Flow {
    @Override
    public String toString() {
      return "none";
    }
  }

  /**
   * {@code entry request|message|periodic}: a framework calls this method, or the one that
   * overrides it.
   *
   * @param kind what for
   */
  record Entry(EntryKind kind) implements Flow {
    @Override
    public String toString() {
      return "entry " + ModelWord.of(kind);
    }
  }

  /**
   * {@code lifecycle start|stop}: a framework calls this method, or the one that overrides it, at
   * one end of the object's life.
   *
   * @param phase which end
   */
  record Lifecycle(Phase phase) implements Flow {
    @Override
    public String toString() {
      return "lifecycle " + ModelWord.of(phase);
    }
  }

  /**
   * Reads one line.
   *
   * @throws IllegalArgumentException with one sentence saying what is wrong
   */
  static Flow parse(String line) {
    return FlowParser.parse(line);
  }

  private static String by(Optional<AccessPath> key) {
    return key.map(path -> " by " + path).orElse("");
  }
}
