package dev.overstay.checks.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No shipped row is imagined: its type exists, its member exists with these parameters, what is
 * said about a result, a receiver or a parameter can be said of it.
 *
 * <p>The JDK's rows are checked on every build, against the JDK that runs it. The other libraries'
 * jars are there only in the {@code models} profile: {@code mvn -B -Pmodels -pl checks -am verify}.
 */
class ModelRowsTest {

  private static final Path MODELS = Path.of("src/main/models");
  private static final String JARS = System.getProperty("overstay.model.jars", "");

  @ParameterizedTest
  @MethodSource("shippedFiles")
  void everyRowSpeaksOfSomethingThatExists(ModelFile file) {
    boolean isAboutTheJdk = file.coordinates().isEmpty();
    assumeTrue(isAboutTheJdk || !JARS.isEmpty(), "needs the jars of the models profile");

    List<String> problems = new RowCheck(file, classFiles(file), jdk()).problems();

    assertThat(problems).as("imagined rows").isEmpty();
  }

  @Test
  void anImaginedRowIsFound() {
    ModelFile file =
        ModelFile.parse(
            "imagined.yaml",
            """
            library: imagined
            types:
              java.util.NoSuchMap: { growable: map }
              java.lang.Deprecated: { value: true }
              java.util.List: { remedy: expel(0) }
            annotations:
              java.util.Map: { inject: true }
            methods:
              java.util.Map:
                put(Object): none
                put(Object,Object): keep p2 -> this[]
                of(): return this
                clear(): make map
                size(): measure this.java.util.Map#length
                remove(*): shrink this by p1
            """);

    List<String> problems = new RowCheck(file, new ClassFiles(List.of()), jdk()).problems();

    assertThat(problems)
        .containsExactly(
            "imagined.yaml:3: there is no type java.util.NoSuchMap",
            "imagined.yaml:4: java.lang.Deprecated is an annotation",
            "imagined.yaml:5: java.util.List has no method expel",
            "imagined.yaml:7: java.util.Map is no annotation",
            "imagined.yaml:10: java.util.Map has no method put(Object)",
            "imagined.yaml:11: java.util.Map.put(Object,Object) cannot do this:"
                + " \"keep p2 -> this[]\"",
            "imagined.yaml:12: java.util.Map.of() cannot do this: \"return this\"",
            "imagined.yaml:13: java.util.Map.clear() cannot do this: \"make map\"",
            "imagined.yaml:14: there is no field java.util.Map.length");
  }

  static Stream<ModelFile> shippedFiles() throws IOException {
    return ModelIndexCompiler.files(MODELS).stream();
  }

  private static ClassFiles classFiles(ModelFile file) {
    List<Path> jars = new ArrayList<>();
    for (String coordinate : file.coordinates()) {
      String[] parts = coordinate.split(":", -1);
      jars.add(Path.of(JARS, parts[0] + "." + parts[1] + "-" + parts[2] + ".jar"));
    }
    return new ClassFiles(jars);
  }

  private static int jdk() {
    return Runtime.version().feature();
  }
}
