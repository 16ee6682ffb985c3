package dev.overstay.checks.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What stands in for libraries that are not at hand. That it is what their class files say is
 * checked where those are: {@code mvn -B -Pmodels -pl checks -am verify}, with {@code
 * -Dshapes.update} to write it anew when rows have come.
 */
class ShapesTest {

  private static final Path FILE =
      Path.of("src/main/resources/dev/overstay/checks/model/shapes.txt");
  private static final String JARS = System.getProperty("overstay.model.jars", "");

  @Test
  void knowsWhatRowsSpeakOf() {
    Shapes shapes = new Shapes();
    assertThat(shapes.find("javax.servlet.http.HttpServletRequest").orElse(""))
        .startsWith(
            "601 javax/servlet/http/HttpServletRequest java/lang/Object"
                + " javax/servlet/ServletRequest -\n")
        .contains("m 401 getHeader (Ljava/lang/String;)Ljava/lang/String; -\n");
    assertThat(shapes.find("com.github.benmanes.caffeine.cache.Caffeine").orElse(""))
        .contains(" maximumSize (J)Lcom/github/benmanes/caffeine/cache/Caffeine; ");
    assertThat(shapes.find("java.lang.String")).isEmpty();
    assertThat(shapes.find("com.acme.Nothing")).isEmpty();
  }

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
