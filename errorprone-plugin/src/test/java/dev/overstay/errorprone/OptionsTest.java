package dev.overstay.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.analysis.Analysis;
import dev.overstay.checks.analysis.Module;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.program.Faults;
import dev.overstay.checks.rules.NewRules;
import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.errorprone.Compilation.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line can say, with javac and Error Prone as a build runs them. */
class OptionsTest {

  private static final String STATIC_FIELD = "RequestStoredInStaticField";
  private static final String SCHEDULER = "SchedulerNeverStopped";

  @TempDir private Path root;
  private Compilation compilation;

  /** An error, a warning and a note. */
  @BeforeEach
  void sources() {
    compilation =
        new Compilation(root)
            .source(
                "Last.java",
                """
                import jakarta.servlet.http.HttpServletRequest;

                class Last {
                  static HttpServletRequest request;

                  void service(HttpServletRequest request) {
                    Last.request = request;
                  }
                }
                """)
            .source(
                "Poll.java",
                """
                import jakarta.enterprise.context.ApplicationScoped;
                import java.util.concurrent.Executors;
                import java.util.concurrent.ScheduledExecutorService;
                import java.util.concurrent.TimeUnit;

                @ApplicationScoped
                class Poll {
                  private final ScheduledExecutorService timer =
                      Executors.newScheduledThreadPool(1);

                  Poll() {
                    timer.scheduleAtFixedRate(() -> {}, 1, 1, TimeUnit.SECONDS);
                  }
                }
                """)
            .source(
                "Clock.java",
                """
                import java.util.concurrent.Executors;
                import java.util.concurrent.ScheduledExecutorService;
                import java.util.concurrent.TimeUnit;

                final class Clock {
                  private static volatile long now;
                  private static final ScheduledExecutorService TICKS =
                      Executors.newSingleThreadScheduledExecutor(
                          work -> {
                            Thread thread = new Thread(work, "clock");
                            thread.setDaemon(true);
                            return thread;
                          });

                  static {
                    TICKS.scheduleAtFixedRate(
                        () -> now = System.nanoTime(), 1, 1, TimeUnit.MILLISECONDS);
                  }

                  static long now() {
                    return now;
                  }
                }
                """);
  }

  /** The rules, one of which has come with this very release. */
  private static final Engine WITH_A_NEW_RULE =
      new Engine() {
        @Override
        public List<Finding> findings(Module module, Analysis analysis, Faults faults) {
          return Engine.RULES.findings(module, analysis, faults);
        }

        @Override
        public NewRules newRules() {
          RuleInfo.Category category = RuleInfo.Category.ESCAPE;
          return NewRules.of(
              "1.4.0", List.of(new RuleInfo(STATIC_FIELD, "New", category, "It leaks.", "1.4")));
        }
      };

  @Test
  void whatIsNewInAReleaseIsANoteUntilOptedIn() {
    compilation
        .errorProne("-Xep:" + STATIC_FIELD + ":DEFAULT", "-XepOpt:Overstay:Level=note")
        .engine(WITH_A_NEW_RULE);
    assertThat(kinds(compilation.run(), STATIC_FIELD)).containsExactly(Kind.NOTE);

    compilation.errorProne("-XepOpt:Overstay:NewRules=true");
    assertThat(kinds(compilation.run(), STATIC_FIELD)).containsExactly(Kind.ERROR);
  }

  @Test
  void aNewRuleThatIsNamedIsAsLoudAsSaid() {
    compilation.errorProne("-Xep:" + STATIC_FIELD + ":WARN").engine(WITH_A_NEW_RULE);
    assertThat(kinds(compilation.run(), STATIC_FIELD)).containsExactly(Kind.WARNING);
  }

  private static List<Kind> kinds(Outcome outcome, String rule) {
    return outcome.of(rule).stream().map(Compilation.Said::kind).toList();
  }

  private Outcome run(String... options) {
    return compilation.errorProne(options).run();
  }

  private Outcome runAllRules(String... options) {
    return compilation
        .errorProne("-Xep:" + STATIC_FIELD + ":DEFAULT", "-Xep:" + SCHEDULER + ":DEFAULT")
        .errorProne(options)
        .run();
  }

  @Test
  void aFindingIsAsLoudAsItIsSure() {
    Outcome outcome = runAllRules();

    assertThat(outcome.success()).isFalse();
    assertThat(kinds(outcome, STATIC_FIELD)).containsExactly(Kind.ERROR);
    assertThat(kinds(outcome, SCHEDULER)).containsExactly(Kind.WARNING);
    assertThat(outcome.of(STATIC_FIELD).get(0).text())
        .isEqualTo(
            """
            [RequestStoredInStaticField] Static field Last.request keeps a HttpServletRequest\
             after its request is over: nothing takes it out again.
                  1. static field Last.request lives as long as its class (Last.java:4)
                  2. what is kept is put there here (Last.java:7)
                Keep the values that are needed later instead of the HttpServletRequest, or take it\
             out in a finally block before the work ends.
                No edit is suggested: nothing here says where it should end.
                (see https://overstay.dev/rules/RequestStoredInStaticField)""");
    assertThat(outcome.of(SCHEDULER).get(0).text())
        .contains("Likely rather than certain: the owner exists once.");
  }

  @Test
  void notesAreShownOnRequest() {
    Outcome outcome = runAllRules("-XepOpt:Overstay:Level=note");

    assertThat(kinds(outcome, SCHEDULER)).containsExactlyInAnyOrder(Kind.WARNING, Kind.NOTE);
  }

  @Test
  void whatIsSaidOfARuleWins() {
    Outcome outcome =
        run(
            "-Xep:" + STATIC_FIELD + ":WARN",
            "-Xep:" + SCHEDULER + ":ERROR",
            "-XepOpt:Overstay:Level=note");

    assertThat(kinds(outcome, STATIC_FIELD)).containsExactly(Kind.WARNING);
    assertThat(kinds(outcome, SCHEDULER)).containsExactlyInAnyOrder(Kind.ERROR, Kind.NOTE);
  }

  @Test
  void aRuleThatIsOffSaysNothing() {
    Outcome outcome = runAllRules("-Xep:" + STATIC_FIELD + ":OFF");

    assertThat(outcome.of(STATIC_FIELD)).isEmpty();
    assertThat(outcome.of(SCHEDULER)).hasSize(1);
    assertThat(outcome.success()).isTrue();
  }

  @Test
  void errorsCanBeWarningsAndWarningsHidden() {
    assertThat(kinds(runAllRules("-XepAllErrorsAsWarnings"), STATIC_FIELD))
        .containsExactly(Kind.WARNING);
    assertThat(run("-XepOpt:Overstay:Level=error").of(SCHEDULER)).isEmpty();
  }

  @Test
  void aProjectHasModelsOfItsOwn() throws IOException {
    Path models = root.resolve("our.yaml");
    Files.writeString(
        models,
        """
        library: ours
        types:
          java.util.StringJoiner: { lifetime: request, rest: none }
        """);
    compilation.source(
        "Calls.java",
        """
            class Calls {
              static java.util.StringJoiner last;

              void take(java.util.StringJoiner call) {
                last = call;
              }
            }
            """);

    Outcome without = runAllRules();
    Outcome with = run("-XepOpt:Overstay:Models=" + models);

    assertThat(without.of(STATIC_FIELD)).hasSize(1);
    assertThat(with.of(STATIC_FIELD)).extracting(Compilation.Said::file).contains("Calls.java");
  }

  @Test
  void aMistakeInAnOptionIsSaidOnce() {
    Outcome level = runAllRules("-XepOpt:Overstay:Level=loud");

    assertThat(level.success()).isFalse();
    assertThat(level.said())
        .extracting(Compilation.Said::text)
        .containsExactly("[Overstay] Overstay:Level: \"loud\" is none of error, warning, note.");

    Outcome name =
        new Compilation(root)
            .errorProne("-Xep:" + STATIC_FIELD + ":DEFAULT", "-XepOpt:Overstay:Modles=x")
            .run();
    assertThat(name.said())
        .extracting(Compilation.Said::text)
        .containsExactly(
            "[Overstay] there is no option Overstay:Modles; the closest is Overstay:Models.");
  }

  @Test
  void underAnotherPolicyNothingIsClaimed() {
    Outcome outcome =
        compilation.policy("byfile").errorProne("-Xep:" + STATIC_FIELD + ":DEFAULT").run();

    assertThat(outcome.success()).isTrue();
    assertThat(outcome.said())
        .extracting(Compilation.Said::sentence)
        .containsExactly(
            "[Overstay] nothing is looked for: with -XDcompilePolicy=byfile no file sees what"
                + " another one does. Say -XDcompilePolicy=simple.");
  }
}
