package dev.overstay.checks.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.overstay.checks.ir.FieldRef;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlowTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "keep p0 -> this[]",
        "keep p1() -> result[]",
        "keep this.com.acme.Foo#name[] -> static com.acme.Foo#bar.com.acme.Baz$Inner#qux()[]",
        "return p0",
        "make cache-builder",
        "grow this",
        "grow static com.acme.Foo#bar by p0",
        "shrink this.com.acme.Foo#map",
        "shrink this by p12",
        "shrink this by p0 if p1() is null",
        "shrink this if p12() is null",
        "measure this",
        "lookup this by p0",
        "run p0 here",
        "run p1 later with this[], p0()",
        "run this[] elsewhere",
        "start result",
        "stop this",
        "take this",
        "give p0",
        "join p0[]",
        "wait this",
        "wait this if p0 is 0",
        "complete p1",
        "detach this",
        "succeed p0",
        "bound this",
        "bound this unless p0 is 9223372036854775807",
        "unbound this",
        "unbound result if p1 is null",
        "build unbounded-cache from p0",
        "spec p0 maximumSize|expireAfterWrite",
        "open",
        "finite",
        "finite if p0 is Routes.PATTERN",
        "none",
        "entry request",
        "lifecycle stop"
      })
  void aLineReadsBackAsItself(String line) {
    assertThat(Flow.parse(line)).hasToString(line);
    assertThat(Flow.parse(Flow.parse(line).toString())).isEqualTo(Flow.parse(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "keeps p0 -> this[] ~ \"keeps\" is not a flow: did you mean keep?",
        "keep p0 ~ the form is: keep A -> B",
        "keep q0 -> this ~ the path \"q0\" starts with none of this, p0, result and static",
        "keep p01 -> this ~ the path \"p01\" starts with none of this, p0, result and static",
        "keep p9999 -> this ~ starts with none of",
        "return this.name ~ the path \"this.name\" names a field without owner#field",
        "return this[0] ~ has a step that is none of [], () and .owner#field",
        "make sandwich ~ \"sandwich\" is not a resource: one of scheduler,",
        "run p0 ~ the form is: run F here|later|elsewhere [with X, Y]",
        "run p0 somewhere ~ \"somewhere\" is not a place to run: one of here, later, elsewhere",
        "shrink this by p0 if p1 is null ~ the form is: shrink A [by K] [if p1() is null]",
        "shrink this if p01() is null ~ the form is: shrink A [by K] [if p1() is null]",
        "bound this unless p0 ~ does not have the form: p0 is CONSTANT",
        "spec p0 ~ the form is: spec p0 KEY|KEY",
        "open p0 ~ nothing may follow the word",
        "entry weekly ~ \"weekly\" is not a kind of entry point",
      })
  void aWrongLineSaysWhatIsWrong(String line, String reason) {
    assertThatThrownBy(() -> Flow.parse(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason)
        .hasMessageContaining(line);
  }

  @Test
  void everyResourceAndEveryPathReadsBackAsItself() {
    Random random = new Random(7);
    List<Resource> resources = List.of(Resource.values());
    for (int i = 0; i < 2000; i++) {
      Resource resource = resources.get(random.nextInt(resources.size()));
      Flow built = new Flow.Build(resource, path(random));
      Flow run = new Flow.Run(path(random), Where.LATER, List.of(path(random), path(random)));
      Flow grown = new Flow.Grow(path(random), Optional.of(path(random)));
      Flow kept = new Flow.Keep(path(random), path(random));
      for (Flow flow : List.of(built, run, grown, kept)) {
        assertThat(Flow.parse(flow.toString())).isEqualTo(flow);
      }
    }
  }

  @Test
  void aStepMakesALongerPath() {
    AccessPath path =
        AccessPath.parameter(1)
            .then(new AccessPath.Outcome())
            .content()
            .then(new AccessPath.Field(new FieldRef("com.acme.Foo", "bar")));

    assertThat(path).hasToString("p1()[].com.acme.Foo#bar");
  }

  private static AccessPath path(Random random) {
    FieldRef field = new FieldRef("com.acme.Foo$Bar", "field" + random.nextInt(3));
    AccessPath path =
        switch (random.nextInt(4)) {
          case 0 -> AccessPath.receiver();
          case 1 -> AccessPath.parameter(random.nextInt(255));
          case 2 -> AccessPath.result();
          default -> AccessPath.ofStatic(field);
        };
    for (int steps = random.nextInt(4); steps > 0; steps--) {
      path =
          path.then(
              switch (random.nextInt(3)) {
                case 0 -> new AccessPath.Content();
                case 1 -> new AccessPath.Outcome();
                default -> new AccessPath.Field(field);
              });
    }
    return path;
  }
}
