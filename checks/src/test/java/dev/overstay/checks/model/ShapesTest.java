package dev.overstay.checks.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What stands in for libraries that are not at hand, in the front end for sources, is what their
 * class files say. That is checked where those are and where rows are read: {@code mvn -B -Pmodels
 * -pl checks -am verify}, with {@code -Dshapes.update=true} to write it anew when rows have come.
 */
class ShapesTest {

  private static final Path FILE =
      Path.of("../javaparser-frontend/src/main/resources/dev/overstay/javaparser/shapes.txt");
  private static final String JARS = System.getProperty("overstay.model.jars", "");

  @Test
  void areWhatClassFilesSay() throws IOException {
    assumeTrue(!JARS.isEmpty(), "needs the jars of the models profile");
    String text =
        ShapeWriter.of(ModelIndexCompiler.files(Path.of("src/main/models")), Path.of(JARS));
    if (Boolean.getBoolean("shapes.update")) {
      Files.writeString(FILE, text);
    }
    assertThat(Files.readString(FILE)).isEqualTo(text);
  }
}
