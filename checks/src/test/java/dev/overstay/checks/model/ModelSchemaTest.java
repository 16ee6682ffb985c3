package dev.overstay.checks.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema, the shipped files and the reader agree. */
class ModelSchemaTest {

  private static final Path MODELS = Path.of("src/main/models");
  private static final Path SCHEMA = Path.of("../docs/schema/overstay-models.schema.json");
  private static final Path DOCUMENTATION = Path.of("../docs/model-format.md");

  @ParameterizedTest
  @MethodSource("shippedFiles")
  void everyShippedFileIsValid(Path file) throws IOException {
    assertThat(schema().validate(Files.readString(file), InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "types: {}",
        "library: x\ntyps: {}",
        "library: x\ntypes:\n  a.B: { lifetime: forever }",
        "library: x\ntypes:\n  a.B: { lifetme: request }",
        "library: x\nannotations:\n  a.B: { entry: weekly }",
        "library: x\nmethods:\n  a.B:\n    put: none",
        "library: x\nmethods:\n  a.B:\n    put(Object): kep p0 -> this[]",
      })
  void whatTheReaderRefusesTheSchemaRefuses(String text) throws IOException {
    assertThat(schema().validate(text, InputFormat.YAML)).isNotEmpty();
  }

  @Test
  void theSchemaKnowsEveryWordOfTheFormat() throws IOException {
    String schema = Files.readString(SCHEMA);
    for (Enum<?>[] words :
        List.<Enum<?>[]>of(
            Lifetime.values(),
            Scope.values(),
            Growable.values(),
            Weakness.values(),
            KeyDomain.values(),
            Resource.values(),
            Phase.values(),
            EntryKind.values())) {
      for (Enum<?> word : words) {
        assertThat(schema).contains('"' + ModelWord.of(word) + '"');
      }
    }
    for (String verb : FlowParser.VERBS) {
      assertThat(schema).containsPattern("[(|]" + verb + "[)|]");
    }
  }

  @Test
  void everyExampleInTheDocumentationIsAModelFile() throws IOException {
    Matcher example =
        Pattern.compile("(?s)```yaml\n(library:.*?)```").matcher(Files.readString(DOCUMENTATION));
    int examples = 0;
    while (example.find()) {
      examples++;
      assertThat(ModelFile.parse("example", example.group(1)).library()).isNotEmpty();
      assertThat(schema().validate(example.group(1), InputFormat.YAML)).isEmpty();
    }
    assertThat(examples).isPositive();
  }

  static Stream<Path> shippedFiles() throws IOException {
    try (Stream<Path> files = Files.list(MODELS)) {
      return files.sorted().toList().stream();
    }
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(SCHEMA));
  }
}
