package dev.overstay.checks.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelReaderTest {

  @Test
  void aFileIsReadRowByRow() {
    ModelFile file =
        ModelFile.parse(
            "acme.yaml",
            """
            library: acme
            about: Acme's framework.
            types:
              com.acme.Call | com.acme.Reply: { lifetime: request, recycled: true, rest: none }
              com.acme.Builder: { resource: cache-builder, remedy: maximumSize(10_000) unless weigher|sized }
            annotations:
              com.acme.Scoped:
                meta: true
                scope: { attributes: [value], values: { one: shared, each: request } }
            methods:
              com.acme.Registry:
                add(Object) | add(Object,Map$Entry[]):
                  keep p0 -> this[];
                  grow this by p0
                later(Runnable): { since: 21, flows: [run p0 later, none] }
            """);

    assertThat(file.types()).hasSize(3);
    assertThat(file.types().get(2).model().remedy())
        .contains(new Remedy("maximumSize(10_000)", Set.of("weigher", "sized")))
        .hasValueSatisfying(it -> assertThat(it.method()).isEqualTo("maximumSize"))
        .hasValueSatisfying(it -> assertThat(Remedy.parse(it.toString())).isEqualTo(it));
    TypeModel call = file.types().get(0).model();
    assertThat(call.lifetime()).contains(Lifetime.REQUEST);
    assertThat(call.is(TypeModel.Trait.RECYCLED)).isTrue();
    assertThat(call.is(TypeModel.Trait.REST_NONE)).isTrue();
    assertThat(call.is(TypeModel.Trait.REPLY)).isFalse();
    assertThat(call.library()).isEqualTo("acme");
    assertThat(file.annotations().get(0).model().scope().orElseThrow().values())
        .containsEntry("one", Scope.SHARED)
        .containsEntry("each", Scope.REQUEST);
    assertThat(file.methods())
        .extracting(ModelFile.MethodRow::signature)
        .containsExactly("add(Object)", "add(Object,Map$Entry[])", "later(Runnable)");
    assertThat(file.methods().get(1).model().flows())
        .extracting(Flow::toString)
        .containsExactly("keep p0 -> this[]", "grow this by p0");
    assertThat(file.methods().get(2).since()).isEqualTo(21);
  }

  @Test
  void aTwinHasTheSameRowsUnderItsOwnName() {
    ModelFile file =
        ModelFile.parse(
            "twins.yaml",
            """
            library: twins
            twins: { jakarta.acme: javax.acme }
            except: [jakarta.acme.New, "jakarta.acme.Call.fresh(int)"]
            types:
              jakarta.acme.Call: { lifetime: request }
              jakarta.acme.New: { lifetime: request }
              jakarta.acmespace.Other: { lifetime: request }
            methods:
              jakarta.acme.Call:
                old(): keep this -> static jakarta.acme.Call#last
                fresh(int): none
            """);

    assertThat(file.types())
        .extracting(ModelFile.TypeRow::type)
        .containsExactly(
            "jakarta.acme.Call", "javax.acme.Call", "jakarta.acme.New", "jakarta.acmespace.Other");
    assertThat(file.methods())
        .extracting(row -> row.owner() + "." + row.signature() + row.model().flows())
        .containsExactly(
            "jakarta.acme.Call.old()[keep this -> static jakarta.acme.Call#last]",
            "javax.acme.Call.old()[keep this -> static javax.acme.Call#last]",
            "jakarta.acme.Call.fresh(int)[none]");
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsNamedWithFileLineAndReason(String text, int line, String reason) {
    assertThatThrownBy(() -> ModelFile.parse("my-models.yaml", text))
        .isInstanceOf(ModelException.class)
        .hasMessageStartingWith("my-models.yaml:" + line + ": ")
        .hasMessageContaining(reason)
        .message()
        .doesNotContain("\n");
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("", 1, "the file is empty"),
        Arguments.of("- a\n- b\n", 1, "a model file is a mapping"),
        Arguments.of("types: {}\n", 1, "does not say what it is about"),
        Arguments.of("library: x\ntypo: {}\n", 2, "\"typo\" is not a section: did you mean types?"),
        Arguments.of("library: x\nlibrary: y\n", 2, "\"library\" is said twice"),
        Arguments.of("library: x\ntypes:\n  a.B: [\n", 4, "not YAML: "),
        Arguments.of("library: x\ntypes: 3\n", 2, "a mapping (key: value) is expected here"),
        Arguments.of(
            "library: x\ntypes:\n  a.B: { lifetme: request }\n",
            3,
            "\"lifetme\" is not a property of a type: did you mean lifetime?"),
        Arguments.of(
            "library: x\ntypes:\n  a.B: { lifetime: forever }\n",
            3,
            "\"forever\" is not a lifetime: one of call, request, connection, session, application"),
        Arguments.of(
            "library: x\ntypes:\n  a.B: { value: yes }\n", 3, "true or false is expected here"),
        Arguments.of(
            "library: x\ntypes:\n  a.B: { rest: some }\n", 3, "only \"none\" is possible here"),
        Arguments.of(
            "library: x\ntypes:\n  a..B: {}\n", 3, "\"a..B\" is not the binary name of a type"),
        Arguments.of(
            "library: x\ntypes:\n  a.B: {}\n  a.C | a.B: {}\n", 4, "another row about a.B"),
        Arguments.of(
            "library: x\nannotations:\n  a.B: { elswhere: true }\n", 3, "did you mean elsewhere?"),
        Arguments.of(
            "library: x\nmethods:\n  a.B:\n    put: none\n", 4, "\"put\" does not name a method"),
        Arguments.of(
            "library: x\nmethods:\n  a.B:\n    put(java.lang.Object): none\n",
            4,
            "simple erased type names"),
        Arguments.of(
            "library: x\nmethods:\n  a.B:\n    put(Object): kep p0 -> this[]\n",
            4,
            "\"kep\" is not a flow: did you mean keep?"),
        Arguments.of(
            "library: x\nmethods:\n  a.B:\n    put(Object): none;\n", 4, "\"\" is not a flow"),
        Arguments.of(
            "library: x\nmethods:\n  a.B:\n    put(Object): { since: soon, flows: none }\n",
            4,
            "\"soon\" is not a JDK's number"),
        Arguments.of(
            "library: x\nmethods:\n  a.B:\n    put(Object): none\n    put( Object ): none\n",
            5,
            "another row about a.B.put(Object)"),
        Arguments.of(
            "library: x\nnames:\n  stopp: [close]\n",
            3,
            "\"stopp\" is not a key of names: did you mean stop?"));
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    assertThatThrownBy(() -> ModelFile.read(Path.of("no-such-models.yaml")))
        .isInstanceOf(ModelException.class)
        .hasMessageStartingWith("no-such-models.yaml cannot be read");
  }
}
