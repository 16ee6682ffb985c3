package dev.overstay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip that users get, unpacked and started by its launcher in processes of their own. */
class DistributionIT {

  @TempDir static Path directory;
  private static Path home = Path.of("");

  /** How a process ended and what it wrote. */
  private record Ended(int code, String out, String err) {}

  @BeforeAll
  static void unpack() throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(Files.newInputStream(Path.of("target/overstay.zip")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = directory.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.resolveSibling(""));
          Files.copy(zip, file);
        }
      }
    }
    home = directory.resolve("overstay-" + Commands.version());
    assertThat(home.resolve("bin/overstay").toFile().setExecutable(true)).isTrue();
  }

  @Test
  void holdsLicencesAndPages() throws IOException {
    assertThat(home.resolve("LICENSE")).isRegularFile();
    assertThat(home.resolve("docs/rules/CacheWithoutEviction.md")).isRegularFile();
    String notice = Files.readString(home.resolve("NOTICE"));
    try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
      assertThat(jars.map(jar -> jar.getFileName().toString()))
          .filteredOn(jar -> jar.endsWith(".jar") && !jar.startsWith("overstay-"))
          .extracting(jar -> jar.replaceAll("-\\d.*", ""))
          .allSatisfy(library -> assertThat(notice).containsPattern("\\b" + library + "\\b"));
    }
  }

  @Test
  void startsAndEndsWithTheExitCodes() throws Exception {
    assumeTrue(File.separatorChar == '/', "the launcher is a shell script");
    assertThat(run(Map.of(), "--version"))
        .isEqualTo(new Ended(0, "overstay " + Commands.version() + "\n", ""));
    assertThat(run(Map.of(), "explain", "CacheWithoutEviction").out()).contains("Why it hurts");
    assertThat(run(Map.of(), "scan", "nothing/here"))
        .isEqualTo(new Ended(2, "", "overstay: nothing/here does not exist.\n"));

    // Once writing the archive of classes, then with it, then with one that does not fit.
    Ended first = run(Map.of(), "scan", "target/classes");
    assertThat(first.err()).isEmpty();
    assertThat(first.out()).contains(" classes.");
    List<Path> archives;
    try (Stream<Path> files = Files.list(home.resolve("lib"))) {
      archives = files.filter(file -> file.toString().contains(".jsa")).toList();
    }
    assertThat(archives).hasSize(1);
    assertThat(run(Map.of(), "scan", "target/classes")).isEqualTo(first);
    Files.delete(archives.get(0));
    Files.writeString(archives.get(0), "no archive");
    assertThat(run(Map.of(), "scan", "target/classes")).isEqualTo(first);
  }

  @Test
  void aMissingJavaIsAMistake() throws Exception {
    assumeTrue(File.separatorChar == '/', "the launcher is a shell script");
    assertThat(run(Map.of("JAVA_HOME", "/nowhere"), "--version"))
        .isEqualTo(
            new Ended(2, "", "overstay: JAVA_HOME is /nowhere, but there is no Java in it.\n"));
  }

  private static Ended run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/overstay").toString());
    command.addAll(List.of(arguments));
    Path err = Files.createTempFile(directory, "err", "");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out;
    try (InputStream stream = process.getInputStream()) {
      out = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), out, Files.readString(err));
  }
}
