package dev.overstay.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.analysis.Module;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.ClassSource;
import dev.overstay.errorprone.Compilation.Outcome;
import dev.overstay.errorprone.Compilation.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A defect of Overstay breaks nobody's build. */
class DefectsTest {

  private static final String RULE = "RequestStoredInStaticField";

  @TempDir private Path root;

  private Compilation compilation() {
    return new Compilation(root)
        .errorProne("-Xep:" + RULE + ":ERROR")
        .source("Fine.java", "class Fine {}\n")
        .source("Odd.java", "class Odd {}\n")
        .source("Other.java", "class Other {}\n");
  }

  /** Fails on two classes, as a rule would, and reports what the rules find in the rest. */
  private static final Engine FAILS_ON_SOME =
      (module, analysis, faults) -> {
        for (String name : List.of("Odd", "Other")) {
          faults.run(
              name,
              () -> {
                throw new IllegalStateException("injected into " + name);
              });
        }
        return new ArrayList<>(Engine.RULES.findings(module, analysis, faults));
      };

  @Test
  void aDefectIsOneWarningThatNamesTheFile() {
    Outcome outcome = compilation().engine(FAILS_ON_SOME).run();

    assertThat(outcome.success()).isTrue();
    assertThat(outcome.printed()).isEmpty();
    assertThat(outcome.said()).hasSize(1);
    Said said = outcome.said().get(0);
    assertThat(said.kind()).isEqualTo(Kind.WARNING);
    assertThat(said.file()).isEqualTo("Odd.java");
    assertThat(said.text())
        .contains("Odd.java could not be analysed in full")
        .contains("IllegalStateException: injected into Odd")
        .contains("at dev.overstay.errorprone.DefectsTest")
        .contains("Please report it");
    assertThat(root.resolve("classes/Fine.class")).exists();
    assertThat(root.resolve("classes/Odd.class")).exists();
  }

  @Test
  void theRestIsStillAnalysed() {
    Outcome outcome =
        compilation()
            .source(
                "Last.java",
                """
                import jakarta.servlet.ServletRequest;

                class Last {
                  static ServletRequest last;

                  void take(ServletRequest request) {
                    last = request;
                  }
                }
                """)
            .engine(FAILS_ON_SOME)
            .run();

    assertThat(outcome.of(RULE)).extracting(Said::file).containsExactly("Last.java");
    assertThat(outcome.of("Overstay")).hasSize(1);
  }

  /** Keeps a request in a field of its own; who may see it is left open. */
  private static String keeper(String name, String access) {
    return """
        import jakarta.servlet.ServletRequest;

        class %s {
          %s static ServletRequest last;

          void take(ServletRequest request) {
            last = request;
          }
        }
        """
        .formatted(name, access);
  }

  /** The rules, over classes of which one brings a defect of the front end to light. */
  private static final Engine CANNOT_READ_ODD =
      (module, analysis, faults) ->
          Engine.RULES.findings(
              new Module(module.name(), module.classNames(), withoutOdd(module.world())),
              analysis,
              faults);

  private static ClassSource withoutOdd(ClassSource world) {
    return new ClassSource() {
      @Override
      public Optional<ClassFacts> find(String name) {
        return name.equals("Odd") ? Optional.empty() : world.find(name);
      }

      @Override
      public Set<String> unread() {
        return Set.of("Odd");
      }
    };
  }

  @Test
  void whatWasNotReadMayBeWhatLetsGo() {
    Outcome outcome =
        compilation()
            .source("Hidden.java", keeper("Hidden", "private"))
            .source("Seen.java", keeper("Seen", ""))
            .engine(CANNOT_READ_ODD)
            .run();

    assertThat(outcome.of(RULE)).extracting(Said::file).containsExactly("Hidden.java");
  }

  @Test
  void aDefectThatEndsTheAnalysisIsOneWarningToo() {
    Outcome outcome =
        compilation()
            .engine(
                (module, analysis, faults) -> {
                  throw new StackOverflowError("injected");
                })
            .run();

    assertThat(outcome.success()).isTrue();
    assertThat(outcome.said()).extracting(Said::kind).containsExactly(Kind.WARNING);
    assertThat(outcome.said().get(0).text()).contains("StackOverflowError: injected");
  }

  @Test
  void underWerrorItIsANote() {
    Outcome outcome = compilation().javac("-Werror").engine(FAILS_ON_SOME).run();

    assertThat(outcome.success()).isTrue();
    assertThat(outcome.said()).extracting(Said::kind).containsExactly(Kind.NOTE);
    assertThat(Files.exists(root.resolve("classes/Odd.class"))).isTrue();
  }
}
