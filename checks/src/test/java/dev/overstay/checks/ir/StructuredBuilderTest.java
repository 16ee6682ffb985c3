package dev.overstay.checks.ir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.ir.StructuredBuilder.Catch;
import dev.overstay.checks.ir.StructuredBuilder.Last;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StructuredBuilderTest {

  private static final int VARIABLE = 0;

  private final BodyBuilder body = new BodyBuilder(new MethodRef("A", "m", "()V"));
  private final StructuredBuilder flow = new StructuredBuilder(body);

  @Test
  void whatRunsLastIsWrittenForEachWayOut() {
    Object loop = new Object();
    flow.loop(
        loop,
        (inside, after) -> body.branch(test(), inside, after),
        () ->
            flow.tryCatchFinally(
                () ->
                    flow.branch(
                        (ifTrue, ifFalse) -> body.branch(test(), ifTrue, ifFalse),
                        () -> flow.leave(loop),
                        () -> call("inside")),
                List.of(),
                Optional.of(new Last(() -> call("last"), true))),
        () -> {});

    // One copy each for leaving the loop, for going on, and for an exception.
    assertThat(calls("last")).isEqualTo(3);
    assertThat(calls("inside")).isEqualTo(1);
  }

  @Test
  void aReturnRunsWhatIsAroundItAndNothingTwice() {
    flow.tryCatchFinally(
        () -> {
          flow.leaveAll();
          body.returnValue(Effect.NONE, Span.NONE);
        },
        List.of(),
        Optional.of(new Last(() -> call("last"), false)));

    assertThat(calls("last")).isEqualTo(1);
  }

  @Test
  void aHandlerSeesWhatAVariableHeldBeforeTheAssignment() {
    flow.assign(VARIABLE, body.constant("before", "java.lang.String"));
    flow.tryCatchFinally(
        () -> {
          call("fails");
          flow.assign(VARIABLE, body.constant("after", "java.lang.String"));
        },
        List.of(
            new Catch(
                List.of("java.lang.Exception"),
                caught -> body.returnValue(body.read(VARIABLE), Span.NONE))),
        Optional.empty());

    Body built = built();
    Effect.Return handled =
        effects(built, Effect.Return.class).stream()
            .filter(it -> it.value() != Effect.NONE)
            .findFirst()
            .orElseThrow();
    assertThat(built.value(handled.value()))
        .isInstanceOfSatisfying(
            Value.Constant.class, it -> assertThat(it.value()).isEqualTo("before"));
  }

  @Test
  void whatCannotThrowReachesNoHandler() {
    flow.tryCatchFinally(
        () -> flow.assign(VARIABLE, body.constant(1, "int")),
        List.of(new Catch(List.of("java.lang.Exception"), caught -> call("handler"))),
        Optional.empty());

    assertThat(calls("handler")).isZero();
  }

  @Test
  void aMonitorIsGivenBackOnEveryWayOut() {
    int lock = body.receiver("A");
    flow.synchronizedOn(lock, Span.NONE, Span.NONE, () -> call("inside"));

    Body built = built();
    assertThat(effects(built, Effect.MonitorEnter.class)).hasSize(1);
    assertThat(effects(built, Effect.MonitorExit.class)).hasSize(2);
  }

  private Guard test() {
    return new Guard(Guard.Test.IS_TRUE, List.of(body.unknown("a test")));
  }

  private void call(String name) {
    flow.mayThrow();
    MethodRef ref = new MethodRef("A", name, "()V");
    body.invoke(Effect.Call.STATIC, ref, List.of(), "void", Span.NONE);
  }

  private long calls(String name) {
    return effects(built(), Effect.Invoke.class).stream()
        .filter(it -> it.method().name().equals(name))
        .count();
  }

  /** The body, which is well formed. */
  private Body built() {
    if (flow.goesOn()) {
      body.returnValue(Effect.NONE, Span.NONE);
    }
    Body built = body.build();
    assertThat(BodyValidator.validate(built)).as(built.toString()).isEmpty();
    return built;
  }

  private static <T extends Effect> List<T> effects(Body built, Class<T> kind) {
    return built.blocks().stream()
        .flatMap(block -> block.effects().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }
}
