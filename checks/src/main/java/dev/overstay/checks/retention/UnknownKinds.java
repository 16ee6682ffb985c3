package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.program.Program;

/**
 * What a switch over the constants of an enum throws for one that it has no case for. It has a case
 * for each that is given to it, so this blames the program and happens on no day.
 */
final class UnknownKinds {

  private static final String STATE = "java.lang.IllegalStateException";

  private final Program program;

  UnknownKinds(Program program) {
    this.program = program;
  }

  /** Whether a body throws where it comes from such a switch alone, and blames the program. */
  boolean areRefused(Effect.Throw effect, Block block, Body body) {
    return body.value(effect.value()) instanceof Value.New
        && blamesTheProgram(body.typeOf(effect.value()))
        && body.blocks().stream()
            .filter(from -> from.edges().stream().anyMatch(it -> it.target() == block.id()))
            .allMatch(from -> isSwitchOverEnum(from, body));
  }

  private boolean blamesTheProgram(String exception) {
    return Failures.isMisuse(exception, program) || program.isSubtype(exception, STATE);
  }

  private boolean isSwitchOverEnum(Block block, Body body) {
    return block
        .guard()
        .filter(guard -> guard.test() == Guard.Test.SWITCH)
        .flatMap(guard -> program.find(body.typeOf(guard.operands().get(0))))
        .filter(type -> type.modifiers().isEnum())
        .isPresent();
  }
}
