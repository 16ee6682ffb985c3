package dev.overstay.checks.ir;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method's body.
 *
 * @param method whose body it is
 * @param values all values; a value's id is its index
 * @param blocks all reachable blocks; a block's id is its index, the entry is 0
 * @param definedIn for each value the block in which it comes to be
 */
public record Body(
    MethodRef method, List<Value> values, List<Block> blocks, List<Integer> definedIn) {

  /** The type of values about which the facts say nothing better. */
  public static final String ANY = "java.lang.Object";

  /** The value of this number. */
  public Value value(int id) {
    return values.get(id);
  }

  /**
   * Whether a number is of one of this body's values: what its functions answer is numbered above
   * them, what has no number below.
   */
  public boolean has(int id) {
    return id >= 0 && id < values.size();
  }

  /** The value of this number, {@code null} if it is none of this body's. */
  public @Nullable Value valueOrNull(int id) {
    return has(id) ? values.get(id) : null;
  }

  /** The static type that the facts give a value, {@link #ANY} for those that have none. */
  public String typeOf(int id) {
    Value value = values.get(id);
    if (value instanceof Value.Receiver it) {
      return it.type();
    } else if (value instanceof Value.Parameter it) {
      return it.type();
    } else if (value instanceof Value.New it) {
      return it.type();
    } else if (value instanceof Value.Closure it) {
      return it.type();
    } else if (value instanceof Value.LoadField it) {
      return it.type();
    } else if (value instanceof Value.LoadStatic it) {
      return it.type();
    } else if (value instanceof Value.LoadArray it) {
      return it.type();
    } else if (value instanceof Value.CallResult it) {
      return it.type();
    } else if (value instanceof Value.Cast it) {
      return it.type();
    } else if (value instanceof Value.Constant it) {
      return it.type();
    } else if (value instanceof Value.Computed it) {
      return it.type();
    } else if (value instanceof Value.Caught it) {
      return it.types().size() == 1 ? it.types().get(0) : "java.lang.Throwable";
    }
    return ANY;
  }

  /** Whether anything is made of a value, or it goes anywhere. */
  public boolean isUsed(int value) {
    for (Value other : values) {
      if (other.operands().contains(value)) {
        return true;
      }
    }
    for (Block block : blocks) {
      for (Effect effect : block.effects()) {
        if (effect.handsOn().contains(value)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The places where it returns a value, in its order. */
  public List<Effect.Return> returns() {
    List<Effect.Return> found = new ArrayList<>(1);
    for (Block block : blocks) {
      for (Effect effect : block.effects()) {
        if (effect instanceof Effect.Return it && it.value() != Effect.NONE) {
          found.add(it);
        }
      }
    }
    return found;
  }

  // A body is equal to itself alone: comparing its facts would be dear, and nobody asks.
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return method.hashCode();
  }

  /** The printed form. */
  @Override
  public String toString() {
    return BodyPrinter.print(this);
  }
}
