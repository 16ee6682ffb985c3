package dev.overstay.checks.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.checks.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema, the page about it and the reader agree. */
class ConfigurationSchemaTest {

  private static final Path SCHEMA = Path.of("../docs/schema/overstay.schema.json");
  private static final Path PAGE = Path.of("../docs/configuration.md");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "levles: {}",
        "levels: { NoSuchRule: error }",
        "levels: { CacheWithoutEviction: loud }",
        "packages: { com.acme: loud }",
        "packages: { com.acme: { NoSuchRule: off } }",
        "level: off",
        "exclude: /etc",
        "generated-code: maybe",
        "require-reason: maybe",
        "entry-points: { com.acme.A: message }",
        "entry-points: { com.acme.A#b: weekly }",
      })
  void whatTheReaderRefusesTheSchemaRefuses(String text) throws IOException {
    assertThat(schema().validate(text, InputFormat.YAML)).isNotEmpty();
  }

  @Test
  void theSchemaAndThePageKnowEveryKeyAndTheSchemaEveryRule() throws IOException {
    String schema = Files.readString(SCHEMA);
    for (Key key : Key.values()) {
      assertThat(schema).contains("\"" + key.word() + "\": {");
      assertThat(Files.readString(PAGE))
          .contains(
              "`" + key.word() + "`",
              "`Overstay:" + key.pascalCase() + "`",
              "`overstay." + key.camelCase() + "`");
    }
    for (RuleInfo rule : RuleSet.infos()) {
      assertThat(schema).contains("\"" + rule.id() + "\"");
    }
  }

  @Test
  void theExampleOnThePageIsAConfiguration() throws IOException {
    Matcher example = Pattern.compile("(?s)```yaml\n(.*?)```").matcher(Files.readString(PAGE));
    assertThat(example.find()).isTrue();
    Layer layer = Layer.parse("example", example.group(1), Path.of(""));

    assertThat(layer.values().keySet()).as("every key is shown").containsOnly(Key.values());
    assertThat(schema().validate(example.group(1), InputFormat.YAML)).isEmpty();
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(SCHEMA));
  }
}
