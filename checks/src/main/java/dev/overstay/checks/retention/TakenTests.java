package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** How the tests of a body come out while something that it took is out. */
final class TakenTests {

  /** Questions that only what was given back says yes to, and no. */
  private static final Set<String> GONE = Set.of("isClosed", "isShutdown");

  private static final Set<String> THERE = Set.of("isOpen", "isValid");

  private final WaysOut.Taking taking;
  private final Body body;

  TakenTests(WaysOut.Taking taking) {
    this.taking = taking;
    this.body = taking.flow().body();
  }

  /** How a test comes out while the thing is out, where that is known. */
  Optional<Boolean> outcome(Guard guard) {
    int first = guard.operands().get(0);
    Value value = body.value(first);
    switch (guard.test()) {
      case IS_NULL -> {
        return isThing(first) ? Optional.of(false) : Optional.empty();
      }
      case IS_TRUE -> {
        if (value instanceof Value.Constant constant) {
          return truth(constant);
        }
        return isOutcome(first) ? Optional.of(true) : isAlive(value);
      }
      case EQUAL -> {
        if (isComparedToNull(guard)) {
          return Optional.of(false);
        }
        if (guard.operands().size() == 2
            && value instanceof Value.Constant one
            && body.value(guard.operands().get(1)) instanceof Value.Constant other) {
          return Optional.of(Objects.equals(one.value(), other.value()));
        }
        boolean zero =
            guard.operands().size() == 2
                && body.value(guard.operands().get(1)) instanceof Value.Constant constant
                && constant.value() instanceof Number number
                && number.longValue() == 0;
        return zero && isOutcome(first) ? Optional.of(false) : Optional.empty();
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  /** Whether it is the thing that is compared to null, written the other way round. */
  private boolean isComparedToNull(Guard guard) {
    return guard.operands().size() == 2
        && body.value(guard.operands().get(0)) instanceof Value.Constant constant
        && constant.value() == null
        && isThing(guard.operands().get(1));
  }

  /** What the thing answers when it is asked whether it is still there. */
  private Optional<Boolean> isAlive(Value value) {
    if (value instanceof Value.CallResult result
        && result.call().hasReceiver()
        // With a time to wait it asks the other side, and what that does not answer is still there.
        && result.call().arguments().size() == 1
        && isThing(result.call().arguments().get(0))) {
      String question = result.call().method().name();
      if (GONE.contains(question)) {
        return Optional.of(false);
      } else if (THERE.contains(question)) {
        return Optional.of(true);
      }
    }
    return Optional.empty();
  }

  private static Optional<Boolean> truth(Value.Constant constant) {
    if (constant.value() instanceof Boolean truth) {
      return Optional.of(truth);
    }
    return constant.value() instanceof Number number
        ? Optional.of(number.longValue() != 0)
        : Optional.empty();
  }

  private boolean isThing(int value) {
    return taking.thing().test(value);
  }

  private boolean isOutcome(int value) {
    if (taking.outcome() == Effect.NONE) {
      return false;
    }
    return value == taking.outcome()
        || taking.flow().origins(value).contains(AccessPath.local(taking.outcome()));
  }

  /** Whether a block tests what is set to something known on one way or another, as flags are. */
  boolean areOfFlags(Block block) {
    return block
        .guard()
        .filter(guard -> !guard.test().orders())
        .filter(guard -> guard.operands().stream().anyMatch(this::isFlag))
        .isPresent();
  }

  private boolean isFlag(int value) {
    return !isThing(value)
        && body.value(value) instanceof Value.Phi phi
        && phi.operands().stream().anyMatch(it -> body.value(it) instanceof Value.Constant);
  }
}
