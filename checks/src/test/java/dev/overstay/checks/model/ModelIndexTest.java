package dev.overstay.checks.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelIndexTest {

  private static final Path MODELS = Path.of("src/main/models");

  @Test
  void theIndexSaysWhatTheFilesSay() throws IOException {
    Models read = Models.of(ModelIndexCompiler.files(MODELS).toArray(ModelFile[]::new));
    Models shipped = Models.shipped();

    assertThat(shipped.types()).isEqualTo(read.types());
    assertThat(shipped.annotations()).isEqualTo(read.annotations());
    assertThat(shipped.methods()).isEqualTo(read.methods());
    assertThat(shipped.lifecycleStartNames()).isEqualTo(read.lifecycleStartNames());
    assertThat(shipped.lifecycleStopNames()).isEqualTo(read.lifecycleStopNames());
  }

  @Test
  void theSameModelsGiveTheSameBytes() throws IOException {
    List<ModelFile> files = new ArrayList<>(ModelIndexCompiler.files(MODELS));
    byte[] bytes = ModelIndexWriter.write(Models.of(files.toArray(ModelFile[]::new)));
    Collections.reverse(files);

    assertThat(ModelIndexWriter.write(Models.of(files.toArray(ModelFile[]::new)))).isEqualTo(bytes);
    assertThat(ModelIndexWriter.write(Models.shipped())).isEqualTo(bytes);
  }

  @Test
  void twoShippedFilesMayNotSpeakOfTheSameThing(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("a.yaml"), "library: a\ntypes:\n  x.Y: {}\n");
    Files.writeString(directory.resolve("b.yaml"), "library: b\ntypes:\n  x.Y: {}\n");

    assertThatThrownBy(() -> ModelIndexCompiler.files(directory))
        .isInstanceOf(ModelException.class)
        .hasMessage("b.yaml:3: a.yaml has a row about x.Y as well");
  }
}
