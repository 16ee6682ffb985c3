package dev.overstay.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** Where Maven keeps what it fetched. */
final class LocalRepository {

  private static final String PROPERTY = "maven.repo.local";

  private LocalRepository() {}

  /**
   * The directory, found as Maven finds it: the property {@code maven.repo.local}, the project's
   * {@code .mvn/maven.config}, the user's {@code settings.xml}, {@code ~/.m2/repository}.
   */
  static Path of(Path project) {
    Path user = Path.of(System.getProperty("user.home", "")).resolve(".m2");
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .or(() -> fromConfig(project.resolve(".mvn/maven.config")))
        .or(() -> fromSettings(user.resolve("settings.xml")))
        .map(Path::of)
        .orElseGet(() -> user.resolve("repository"));
  }

  private static Optional<String> fromConfig(Path config) {
    String option = "-D" + PROPERTY + "=";
    return lines(config)
        .flatMap(line -> Stream.of(line.strip().split("\\s+")))
        .filter(word -> word.startsWith(option))
        .map(word -> word.substring(option.length()))
        .findFirst();
  }

  private static Stream<String> lines(Path file) {
    if (!Files.isRegularFile(file)) {
      return Stream.empty();
    }
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UsageException(file + " cannot be read: " + e.getMessage() + ".");
    }
  }

  private static Optional<String> fromSettings(Path settings) {
    String text = String.join("\n", lines(settings).toList());
    if (text.isBlank()) {
      return Optional.empty();
    }
    try (Reader reader = new StringReader(text)) {
      Xpp3Dom directory = Xpp3DomBuilder.build(reader).getChild("localRepository");
      return Optional.ofNullable(directory)
          .map(Xpp3Dom::getValue)
          .map(LocalRepository::interpolated)
          .filter(value -> !value.isBlank());
    } catch (IOException | XmlPullParserException e) {
      throw new UsageException(settings + " cannot be read: it is not XML.");
    }
  }

  private static String interpolated(String value) {
    String result = value.strip();
    for (String property : List.of("user.home", "user.dir")) {
      result = result.replace("${" + property + "}", System.getProperty(property, ""));
    }
    for (var variable : System.getenv().entrySet()) {
      result = result.replace("${env." + variable.getKey() + "}", variable.getValue());
    }
    return result;
  }
}
