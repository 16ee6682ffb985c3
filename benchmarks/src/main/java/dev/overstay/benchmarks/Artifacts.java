package dev.overstay.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Published jars with their runtime class path and sources, resolved by Maven from whatever
 * repository the user's Maven is set up with, into a directory that is not under version control.
 * What is there already is not asked for again.
 */
public final class Artifacts {

  private static final String PLUGIN_VERSION = "3.8.1";

  /**
   * The phase in which a POM's jar and sources are copied, and then its class path written down.
   */
  private static final String PHASE = "validate";

  private static final int TOGETHER = 20;

  /** Has the libraries' POMs for modules and nothing to do itself. */
  private static final String AGGREGATOR =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>dev.overstay.benchmarks</groupId>
        <artifactId>together</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <modules>
      %s  </modules>
      </project>
      """;

  private final Path work;

  public Artifacts(Path work) {
    this.work = work;
  }

  /** A jar, what it needs at run time, and its sources. */
  public record Fetched(Path jar, Path sources, List<Path> classpath) {}

  /** A library's jar, sources and class path. */
  public Fetched fetch(Library library) {
    return fetch(library.name(), library.jar(), library.with());
  }

  private static String project(Library library) {
    return project(library.name(), library.jar(), library.with());
  }

  /** A jar, its sources and its class path with more on it; see {@link Library#with}. */
  public Fetched fetch(String name, Coordinates jar, List<String> with) {
    Path directory = work.resolve(name);
    resolve(directory, project(name, jar, with));
    Path main = directory.resolve(jar.jarName());
    List<Path> classpath =
        classpath(directory).stream()
            .filter(entry -> !entry.getFileName().toString().equals(jar.jarName()))
            .toList();
    return new Fetched(
        main, directory.resolve(jar.jarName().replace(".jar", "-sources.jar")), classpath);
  }

  /**
   * Asks for many libraries at once: one Maven for {@value #TOGETHER} of them, several at a time in
   * it, instead of a Maven for each, which takes most of its time to start. What fails here is not
   * said: {@link #fetch(Library)} asks again for what is missing, and says why.
   */
  public void fetchTogether(List<Library> libraries) {
    try {
      List<Library> missing = new ArrayList<>();
      for (Library library : libraries) {
        Path directory = work.resolve(library.name());
        String project = project(library);
        if (!upToDate(directory, directory.resolve("pom.xml"), project)) {
          Files.createDirectories(directory);
          Files.deleteIfExists(directory.resolve("classpath.txt"));
          Files.writeString(directory.resolve("pom.xml"), project);
          missing.add(library);
        }
      }
      for (int from = 0; from < missing.size(); from += TOGETHER) {
        fetchBatch(missing.subList(from, Math.min(from + TOGETHER, missing.size())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fetchBatch(List<Library> batch) throws IOException {
    StringBuilder modules = new StringBuilder();
    for (Library library : batch) {
      modules.append("    <module>").append(library.name()).append("</module>\n");
    }
    Path pom = work.resolve("together.xml");
    Files.writeString(pom, AGGREGATOR.formatted(modules));
    List<String> command =
        new ArrayList<>(List.of("mvn", "-B", "-q", "-fae", "-T", "4", "-f", pom.toString(), PHASE));
    if (Processes.run(command, work.resolve("together.log")) != 0) {
      System.err.println("Not all of " + batch.size() + " libraries came at once.");
    }
  }

  /** The class path of some tools, without sources. */
  public List<Path> fetchTools(String name, List<Coordinates> tools) {
    Path directory = work.resolve(name);
    List<String> all = tools.stream().map(Coordinates::toString).toList();
    String project = project(name, tools.get(0), all.subList(1, all.size()), "");
    resolve(directory, project);
    return classpath(directory);
  }

  private static void resolve(Path directory, String project) {
    try {
      Path pom = directory.resolve("pom.xml");
      if (upToDate(directory, pom, project)) {
        return;
      }
      Files.createDirectories(directory);
      Files.deleteIfExists(directory.resolve("classpath.txt"));
      Files.writeString(pom, project);
      List<String> command =
          new ArrayList<>(List.of("mvn", "-B", "-q", "-f", pom.toString(), PHASE));
      Path log = directory.resolve("mvn.log");
      if (Processes.run(command, log) != 0) {
        String reason =
            Files.readAllLines(log).stream()
                .filter(line -> line.contains("[ERROR] "))
                .map(line -> line.substring(line.indexOf("[ERROR] ")))
                .findFirst()
                .orElse("no error line");
        throw new UserError("Maven could not resolve " + directory.getFileName() + ": " + reason);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean upToDate(Path directory, Path pom, String project) throws IOException {
    return Files.exists(pom)
        && Files.readString(pom).equals(project)
        && Files.exists(directory.resolve("classpath.txt"))
        && classpath(directory).stream().allMatch(Files::exists);
  }

  /** Maven lists dependencies of type {@code pom} as well; those are no part of a class path. */
  private static List<Path> classpath(Path directory) {
    try {
      String text = Files.readString(directory.resolve("classpath.txt")).strip();
      return Arrays.stream(text.split(File.pathSeparator, -1))
          .filter(entry -> !entry.isEmpty() && !entry.endsWith(".pom"))
          .map(Path::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A POM that depends on the jar and knows how to copy it and its sources beside itself. */
  private static String project(String name, Coordinates jar, List<String> with) {
    String copies =
        copy("jar", jar, Optional.empty()) + copy("sources", jar, Optional.of("sources"));
    return project(name, jar, with, copies);
  }

  private static String project(String name, Coordinates jar, List<String> with, String copies) {
    StringBuilder dependencies = new StringBuilder();
    StringBuilder exclusions = new StringBuilder();
    for (String more : with) {
      if (more.startsWith("!")) {
        exclusions.append(exclusion(more.substring(1)));
      } else {
        dependencies.append(dependency(Coordinates.parse(more), ""));
      }
    }
    return """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>dev.overstay.benchmarks</groupId>
          <artifactId>%s</artifactId>
          <version>1</version>
          <packaging>pom</packaging>
          <dependencies>
        %s  </dependencies>
          <build>
            <plugins>
              <plugin>
                <artifactId>maven-dependency-plugin</artifactId>
                <version>%s</version>
                <executions>
        %s          <execution>
                    <id>classpath</id>
                    <phase>validate</phase>
                    <goals><goal>build-classpath</goal></goals>
                    <configuration>
                      <includeScope>runtime</includeScope>
                      <outputFile>${project.basedir}/classpath.txt</outputFile>
                    </configuration>
                  </execution>
                </executions>
              </plugin>
            </plugins>
          </build>
        </project>
        """
        .formatted(
            name, dependency(jar, exclusions.toString()) + dependencies, PLUGIN_VERSION, copies);
  }

  private static String dependency(Coordinates jar, String exclusions) {
    return "    <dependency>%s<exclusions>%s</exclusions></dependency>\n"
        .formatted(elements(jar), exclusions);
  }

  private static String exclusion(String groupAndArtifact) {
    int colon = groupAndArtifact.indexOf(':');
    if (colon < 0) {
      throw new UserError("'!" + groupAndArtifact + "' is not !group:artifact");
    }
    return "<exclusion><groupId>%s</groupId><artifactId>%s</artifactId></exclusion>"
        .formatted(groupAndArtifact.substring(0, colon), groupAndArtifact.substring(colon + 1));
  }

  private static String copy(String id, Coordinates jar, Optional<String> classifier) {
    return """
                  <execution>
                    <id>%s</id>
                    <phase>validate</phase>
                    <goals><goal>copy</goal></goals>
                    <configuration>
                      <outputDirectory>${project.basedir}</outputDirectory>
                      <artifactItems>
                        <artifactItem>%s%s</artifactItem>
                      </artifactItems>
                    </configuration>
                  </execution>
        """
        .formatted(
            id,
            elements(jar),
            classifier.map(c -> "<classifier>" + c + "</classifier>").orElse(""));
  }

  private static String elements(Coordinates jar) {
    return "<groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>"
        .formatted(jar.group(), jar.artifact(), jar.version());
  }
}
