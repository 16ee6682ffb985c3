package dev.overstay.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sample {@code errorprone}, built as its users would: a finding ends the compilation, its
 * repair and its suppression let it pass. Of Overstay there is only what was staged.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorProneIT {

  private static final String FINDING =
      "SlowestRequest.java:[24,15] [RequestStoredInStaticField] Static field SlowestRequest.LAST"
          + " keeps a HttpServletRequest after its request is over: nothing takes it out again.";
  private static final String LEVEL = "-Derrorprone.options=-Xep:RequestStoredInStaticField:";

  private final MavenHome maven = MavenHome.withEmptyRepository("errorprone");

  @Test
  void mavenFailsOnTheDefect() {
    Command.Result result = maven.build(Sample.of("errorprone", "defect"), "verify");
    assertThat(result.exit()).as(result.output()).isEqualTo(1);
    assertThat(result.output())
        .contains(
            "COMPILATION ERROR",
            FINDING,
            "1. static field SlowestRequest.LAST lives as long as its class"
                + " (SlowestRequest.java:15)",
            "2. what is kept is put there here (SlowestRequest.java:24)",
            "(see https://overstay.dev/rules/RequestStoredInStaticField)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fixed", "suppressed"})
  void mavenPassesWithout(String variant) {
    Command.Result result = maven.build(Sample.of("errorprone", variant).with(variant), "verify");
    assertThat(result.exit()).as(result.output()).isZero();
    assertThat(result.output()).contains("BUILD SUCCESS").doesNotContain("[Overstay]");
  }

  @Test
  void aLevelIsSetOnTheCommandLine() {
    Command.Result warning = maven.build(Sample.of("errorprone", "warn"), "verify", LEVEL + "WARN");
    assertThat(warning.exit()).as(warning.output()).isZero();
    assertThat(warning.output()).contains("[WARNING]", FINDING);
    Command.Result off = maven.build(Sample.of("errorprone", "off"), "verify", LEVEL + "OFF");
    assertThat(off.exit()).as(off.output()).isZero();
    assertThat(off.output()).doesNotContain("RequestStoredInStaticField]");
  }

  /** What docs/errorprone.md says about a forgotten file. */
  @Test
  void withoutTheJvmOptionsTheCompilerOnlyFails() throws IOException {
    Sample sample = Sample.of("errorprone", "no-exports").with("fixed");
    Files.delete(sample.directory().resolve(".mvn/jvm.config"));
    Command.Result result = maven.build(sample, "verify");
    assertThat(result.exit()).as(result.output()).isEqualTo(1);
    assertThat(result.output()).contains("An unknown compilation problem occurred");
  }

  @Test
  void onJdk25WithTheNewestErrorProne() {
    Optional<Path> jdk = Surroundings.jdk(25);
    assumeTrue(jdk.isPresent(), "there is no JDK 25 beside the running one");
    Map<String, String> environment = Map.of("JAVA_HOME", jdk.get().toString());
    String newest = "-Derrorprone.version=2.50.0";

    Command.Result bad = maven.build(Sample.of("errorprone", "25"), environment, "verify", newest);
    assertThat(bad.exit()).as(bad.output()).isEqualTo(1);
    assertThat(bad.output()).contains(FINDING);
    Command.Result good =
        maven.build(
            Sample.of("errorprone", "25-fixed").with("fixed"), environment, "verify", newest);
    assertThat(good.exit()).as(good.output()).isZero();
  }

  /** What Gradle's Error Prone plugin 4 makes of {@code build.gradle.kts}, without Gradle. */
  @Test
  void theCommandLineOfGradleFailsOnTheDefect() {
    Sample sample = Sample.of("errorprone", "gradle");
    Command.Result bad = javac(sample);
    assertThat(bad.exit()).as(bad.output()).isEqualTo(1);
    assertThat(bad.output()).contains("error: [RequestStoredInStaticField]", "SlowestRequest.LAST");
    Command.Result good = javac(sample.with("fixed"));
    assertThat(good.exit()).as(good.output()).isZero();
  }

  /** Whatever else is on the processor path keeps what it brings. */
  @Test
  void theStagedJarHasNothingUnderOthersNames() throws IOException {
    Path jar = Surroundings.staged("overstay-errorprone-plugin", ".jar");
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      assertThat(zip.stream().filter(it -> !it.isDirectory()).map(ZipEntry::getName))
          .contains("META-INF/services/com.google.errorprone.bugpatterns.BugChecker")
          .allMatch(it -> it.startsWith("dev/overstay/") || it.startsWith("META-INF/"));
    }
  }

  private static Command.Result javac(Sample sample) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    try {
      for (String option : Files.readAllLines(sample.directory().resolve(".mvn/jvm.config"))) {
        command.add("-J" + option);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    command.addAll(List.of("-d", "classes", "--release", "17"));
    command.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
    command.addAll(
        List.of(
            "-processorpath",
            Surroundings.wholeClassPath()
                + File.pathSeparator
                + Surroundings.staged("overstay-errorprone-plugin", ".jar")));
    command.addAll(List.of("-proc:none", "-Xplugin:ErrorProne"));
    command.addAll(
        List.of("-classpath", String.join("", Surroundings.classPath("jakarta.servlet-api-"))));
    command.add("src/main/java/com/example/SlowestRequest.java");
    return Command.run(sample.directory(), command);
  }
}
