package dev.overstay.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sample {@code spotbugs}, built as its users would: a finding ends the build, its repair and
 * its suppression let it pass. Of Overstay there is only what was staged.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpotBugsIT {

  private static final String SENTENCE =
      "Static field SlowestRequest.LAST keeps a HttpServletRequest after its request is over: nothing"
          + " takes it out again. (RequestStoredInStaticField)";
  private static final String PATTERN = "OVERSTAY_REQUEST_STORED_IN_STATIC_FIELD";

  private final MavenHome maven = MavenHome.withEmptyRepository("spotbugs");
  private final Path plugin = Surroundings.staged("overstay-spotbugs-plugin", ".jar");
  private Sample defect = new Sample(Path.of(""));

  /** The class files that the hosts without a build look at. */
  @BeforeAll
  void mavenFailsOnTheDefect() {
    defect = Sample.of("spotbugs", "defect");
    Command.Result result = maven.build(defect, "verify");
    assertThat(result.exit()).as(result.output()).isEqualTo(1);
    assertThat(result.output())
        .contains(
            SENTENCE,
            "At SlowestRequest.java:[line 24]",
            PATTERN,
            "failed with 1 bugs and 0 errors");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fixed", "suppressed"})
  void mavenPassesWithout(String variant) {
    Command.Result result = maven.build(Sample.of("spotbugs", variant).with(variant), "verify");
    assertThat(result.exit()).as(result.output()).isZero();
    assertThat(result.output()).contains("BUILD SUCCESS").doesNotContain("Overstay: warning");
  }

  /** The oldest engine that is supported, and others between it and the newest. */
  @ParameterizedTest
  @ValueSource(strings = {"4.7.3", "4.8.6", "4.9.8"})
  void otherEnginesSayTheSame(String engine) {
    Command.Result result =
        maven.build(Sample.of("spotbugs", engine), "verify", "-Dspotbugs.version=" + engine);
    assertThat(result.output())
        .contains(SENTENCE, "failed with 1 bugs and 0 errors")
        .doesNotContain("Overstay: warning");
  }

  @Test
  void settingsAreSystemPropertiesOfTheEngine() {
    Command.Result off =
        maven.build(
            Sample.of("spotbugs", "off"),
            "verify",
            "-Dspotbugs.jvmArgs=-Doverstay.levels=RequestStoredInStaticField=off");
    assertThat(off.exit()).as(off.output()).isZero();
    Command.Result mistake =
        maven.build(
            Sample.of("spotbugs", "mistake"),
            "verify",
            "-Dspotbugs.jvmArgs=-Doverstay.levels=NoSuchRule=off");
    assertThat(mistake.output())
        .contains("The following errors occurred during analysis:")
        .contains("overstay.levels: there is no rule \"NoSuchRule\"");
  }

  /** Nothing of Overstay's own parts is asked for: all of it is in the jar. */
  @Test
  void theStagedJarIsAllThatIsNeeded() throws IOException {
    Path own = maven.repository().resolve("dev").resolve("overstay");
    try (Stream<Path> files = Files.walk(own)) {
      List<Path> names = files.filter(Files::isRegularFile).map(Path::getFileName).toList();
      assertThat(names.stream().map(Path::toString).filter(it -> it.endsWith(".jar")))
          .isNotEmpty()
          .allMatch(it -> it.startsWith("overstay-spotbugs-plugin-"));
    }
    try (Stream<Path> files = Files.walk(own)) {
      List<Path> origins = files.filter(it -> it.endsWith("_remote.repositories")).toList();
      assertThat(origins).isNotEmpty();
      for (Path origin : origins) {
        assertThat(Files.readAllLines(origin).stream().filter(it -> it.contains(">")))
            .allMatch(it -> it.contains(">overstay-staged="));
      }
    }
  }

  @Test
  void antFailsOnTheDefectAndNotOnItsRepair() {
    Command.Result bad = ant(Sample.of("spotbugs", "ant"));
    assertThat(bad.exit()).as(bad.output()).isEqualTo(1);
    assertThat(bad.output()).contains("SpotBugs found something");
    assertThat(Surroundings.output().resolve("spotbugs-ant/target/spotbugs.xml"))
        .content()
        .contains("<LongMessage>" + SENTENCE, "name=\"overstay.fingerprint\"");

    Command.Result good = ant(Sample.of("spotbugs", "ant-fixed").with("fixed"));
    assertThat(good.exit()).as(good.output()).isZero();
  }

  private Command.Result ant(Sample sample) {
    return Command.java(
        sample.directory(),
        Surroundings.wholeClassPath(),
        "org.apache.tools.ant.Main",
        List.of(
            "-Dlibraries=" + libraries(),
            "-Dspotbugs=" + Surroundings.wholeClassPath(),
            "-Doverstay=" + plugin,
            "check"));
  }

  /** What SpotBugs' Gradle plugin 6 starts for {@code build.gradle.kts}. */
  @Test
  void theCommandLineOfGradleFailsOnTheDefect() throws IOException {
    Path report = defect.directory().resolve("gradle.xml");
    List<String> options =
        List.of(
            "-pluginList",
            plugin.toString(),
            "-timestampNow",
            "-exitcode",
            "-auxclasspath",
            libraries(),
            "-xml:withMessages=" + report,
            "target/classes");
    Command.Result result = commandLine(options);
    assertThat(result.exit()).as(result.output()).isEqualTo(1);
    assertThat(report)
        .content()
        .contains(
            "type=\"" + PATTERN + "\" priority=\"1\" rank=\"6\"",
            "<LongMessage>" + SENTENCE + "</LongMessage>",
            "<Message>static field SlowestRequest.LAST lives as long as its class</Message>",
            "role=\" what is kept is put there here:\"");
  }

  @Test
  void theCommandLineTakesFilters() throws IOException {
    Path filter = defect.directory().resolve("filter.xml");
    Files.writeString(
        filter,
        "<FindBugsFilter><Match><Bug pattern=\"" + PATTERN + "\"/></Match></FindBugsFilter>");
    Command.Result result =
        commandLine(
            List.of(
                "-pluginList",
                plugin.toString(),
                "-exclude",
                filter.toString(),
                "-exitcode",
                "-auxclasspath",
                libraries(),
                "target/classes"));
    assertThat(result.exit()).as(result.output()).isZero();
  }

  private Command.Result commandLine(List<String> options) {
    return Command.java(
        defect.directory(),
        Surroundings.wholeClassPath(),
        "edu.umd.cs.findbugs.FindBugs2",
        options);
  }

  private static String libraries() {
    return String.join(
        File.pathSeparator,
        Surroundings.classPath("jakarta.servlet-api-", "spotbugs-annotations-"));
  }
}
