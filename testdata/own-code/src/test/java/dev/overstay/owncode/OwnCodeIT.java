package dev.overstay.owncode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.checks.rules.RuleSet;
import dev.overstay.owncode.Hosts.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What this project forbids others it does not do: no finding of warning or above in any module.
 */
class OwnCodeIT {

  private static final Pattern MODULE = Pattern.compile("<module>([a-z-]+)</module>");
  private static final String LEFT_RUNNING =
      """
      import java.util.concurrent.Executors;
      import java.util.concurrent.ScheduledExecutorService;
      import java.util.concurrent.TimeUnit;

      final class Heartbeat {
        private final ScheduledExecutorService beats = Executors.newScheduledThreadPool(1);

        static Heartbeat ofConnection(Runnable beat) {
          Heartbeat heartbeat = new Heartbeat();
          heartbeat.beats.scheduleAtFixedRate(beat, 1, 1, TimeUnit.SECONDS);
          return heartbeat;
        }
      }
      """;

  @TempDir private Path work;

  private final Path root =
      Path.of(System.getProperty("basedir", "")).resolve("../..").toAbsolutePath().normalize();
  private final List<String> rules = RuleSet.infos().stream().map(RuleInfo::id).toList();

  private List<Path> modules() throws IOException {
    List<Path> modules =
        MODULE
            .matcher(Files.readString(root.resolve("pom.xml")))
            .results()
            .map(it -> root.resolve(it.group(1)))
            .filter(it -> Files.isDirectory(it.resolve("src/main/java")))
            .toList();
    assertThat(modules).hasSizeGreaterThan(6);
    return modules;
  }

  @Test
  void noModuleHasAFindingInTheCompiler() throws IOException {
    Hosts hosts = new Hosts(root, work);
    for (Path module : modules()) {
      List<Path> sources =
          Hosts.sourcesBelow(
              module.resolve("src/main/java"), module.resolve("target/generated-sources/checks"));
      Outcome outcome = hosts.compile(module.getFileName().toString(), sources, rules);

      assertThat(outcome.findings(rules)).as(outcome.text()).isEmpty();
      assertThat(outcome.text()).doesNotContain("[Overstay]");
      assertThat(outcome.success()).as(outcome.text()).isTrue();
    }
  }

  @Test
  void noModuleHasAFindingInSpotBugs() throws IOException {
    Hosts hosts = new Hosts(root, work);
    for (Path module : modules()) {
      Outcome outcome = hosts.spotBugs(module.resolve("target/classes"));

      assertThat(outcome.text()).doesNotContain("OVERSTAY_", "Overstay: warning");
      assertThat(outcome.success()).as(outcome.text()).isTrue();
    }
  }

  @Test
  void bothWouldSaySo() throws IOException {
    Hosts hosts = new Hosts(root, work);
    Path source = Files.writeString(work.resolve("Heartbeat.java"), LEFT_RUNNING);

    Outcome compiled = hosts.compile("planted", List.of(source), rules);
    assertThat(compiled.findings(rules)).as(compiled.text()).hasSize(1);

    // An error ends a compilation before there are class files.
    Outcome lenient = hosts.compile("planted", List.of(source), List.of());
    assertThat(lenient.success()).as(lenient.text()).isTrue();
    Outcome analysed = hosts.spotBugs(work.resolve("planted"));
    assertThat(analysed.success()).as(analysed.text()).isFalse();
    assertThat(analysed.text()).contains("SchedulerNeverStopped");
  }
}
