package dev.overstay.spotbugs;

import static org.assertj.core.api.Assertions.assertThat;

import edu.umd.cs.findbugs.BugCollection;
import edu.umd.cs.findbugs.BugInstance;
import edu.umd.cs.findbugs.IFindBugsEngine;
import edu.umd.cs.findbugs.Plugin;
import edu.umd.cs.findbugs.Priorities;
import edu.umd.cs.findbugs.test.AnalysisRunner;
import edu.umd.cs.findbugs.test.SpotBugsExtension;
import edu.umd.cs.findbugs.test.SpotBugsRunner;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The plugin in SpotBugs as it comes: what a finding looks like, what suppresses it. Each run takes
 * seconds, so each test asks much of one.
 */
@ExtendWith(SpotBugsExtension.class)
class OverstayDetectorTest {

  private static final String STATIC_FIELD = "OVERSTAY_REQUEST_STORED_IN_STATIC_FIELD";

  @TempDir Path directory;
  private Program program = new Program(Path.of(""));

  @BeforeEach
  void newProgram() {
    program = new Program(directory);
  }

  /** The findings of Overstay in a run of SpotBugs with all detectors. */
  static List<BugInstance> found(Program program, Consumer<IFindBugsEngine> settings) {
    AnalysisRunner runner = new AnalysisRunner();
    for (String entry :
        System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1)) {
      if (!entry.isEmpty() && Files.exists(Path.of(entry))) {
        runner.addAuxClasspathEntry(Path.of(entry));
      }
    }
    return ofOverstay(
        runner
            .run(asItComes().andThen(settings), null, program.classFiles())
            .getBugCollection()
            .getCollection());
  }

  /** Switches off what SpotBugs has off by default: the harness switches all detectors on. */
  private static Consumer<IFindBugsEngine> asItComes() {
    return engine ->
        Plugin.getAllPlugins().stream()
            .flatMap(plugin -> plugin.getDetectorFactories().stream())
            .forEach(
                detector ->
                    engine
                        .getUserPreferences()
                        .enableDetector(detector, detector.isDefaultEnabled()));
  }

  private static List<BugInstance> ofOverstay(Iterable<BugInstance> bugs) {
    return StreamSupport.stream(bugs.spliterator(), false)
        .filter(bug -> bug.getType().startsWith("OVERSTAY_"))
        .toList();
  }

  private static List<String> classes(List<BugInstance> bugs) {
    return bugs.stream()
        .map(bug -> bug.getPrimaryClass().getClassName())
        .sorted()
        .collect(Collectors.toList());
  }

  @Test
  void saysWhatIsKeptAndTheWayToIt() {
    program.withServlet("Kept", "", "", "");
    List<BugInstance> found = found(program, engine -> {});

    assertThat(found).hasSize(1);
    BugInstance bug = found.get(0);
    assertThat(bug.getType()).isEqualTo(STATIC_FIELD);
    assertThat(bug.getPriority()).isEqualTo(Priorities.HIGH_PRIORITY);
    assertThat(bug.getBugRank()).isEqualTo(6);
    assertThat(bug.getBugPattern().getCategory()).isEqualTo("OVERSTAY_ESCAPE");
    assertThat(bug.getMessageWithoutPrefix())
        .isEqualTo(
            "Static field Kept.last keeps a HttpServletRequest after its request is over: nothing"
                + " takes it out again. (RequestStoredInStaticField)");
    assertThat(bug.getProperty(BugInstances.FINGERPRINT)).matches("[0-9a-f]{16}");
    assertThat(bug.getPrimarySourceLineAnnotation().getStartLine()).isEqualTo(9);
    assertThat(bug.getAnnotations().stream().map(Object::toString))
        .containsExactly(
            "In class app.Kept",
            "Static field Kept.last keeps a HttpServletRequest after its request is over: nothing"
                + " takes it out again.",
            "In method app.Kept.doGet(HttpServletRequest, HttpServletResponse)",
            "At Kept.java:[line 9]",
            "static field Kept.last lives as long as its class",
            "Field app.Kept.last",
            " what is kept is put there here: Kept.java:[line 9]",
            "Keep the values that are needed later instead of the HttpServletRequest, or take it"
                + " out in a finally block before the work ends.");
  }

  @Test
  void annotationsSuppressOnClassesFieldsAndMethodsAndReachLambdas() {
    String spotBugs = "@SuppressFBWarnings(\"" + STATIC_FIELD + "\")";
    String async = "@SuppressFBWarnings(\"OVERSTAY_REQUEST_CAPTURED_BY_ASYNC_TASK\")";
    program
        .withServlet("Kept", "", "", "")
        .withServlet("OtherPattern", async, "", "")
        .withServlet("OnClass", spotBugs, "", "")
        .withServlet("OnField", "", spotBugs, "")
        .withServlet("OnMethod", "", "", spotBugs)
        .withServlet("ByCategory", "@SuppressFBWarnings(\"OVERSTAY_ESCAPE\")", "", "")
        .withServlet("Allowed", "", "@RetentionAllowed(reason = \"one request ever\")", "");
    for (String method : List.of("", async)) {
      program.with(
          method.isEmpty() ? "Tasks" : "SuppressedTasks",
          """
          public class %s extends HttpServlet {
            private final Executor executor = Executors.newCachedThreadPool();
            %s protected void doGet(HttpServletRequest q, HttpServletResponse r) {
              executor.execute(() -> System.out.println(q.getHeader("a")));
              executor.execute(new Runnable() { public void run() { q.getHeader("b"); } });
            }
          }
          """
              .formatted(method.isEmpty() ? "Tasks" : "SuppressedTasks", method));
    }

    assertThat(classes(found(program, engine -> {})))
        .containsExactly("app.Kept", "app.OtherPattern", "app.Tasks", "app.Tasks");
  }

  @Test
  void filtersLeaveOutByPatternAndClassAndMethod() throws IOException {
    program
        .withServlet("Kept", "", "", "")
        .withServlet("ByClass", "", "", "")
        .withServlet("ByMethod", "", "", "");
    Path filter =
        Files.writeString(
            directory.resolve("filter.xml"),
            """
            <FindBugsFilter>
              <Match><Bug pattern="%s"/><Class name="app.ByClass"/></Match>
              <Match><Bug code="OSE"/><Class name="app.ByMethod"/><Method name="doGet"/></Match>
            </FindBugsFilter>
            """
                .formatted(STATIC_FIELD));

    assertThat(classes(found(program, engine -> exclude(engine, filter))))
        .containsExactly("app.Kept");
  }

  private static void exclude(IFindBugsEngine engine, Path filter) {
    try {
      engine.addFilter(filter.toString(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without the libraries that the program uses nothing is known of them, and nothing guessed. */
  @Test
  void missingLibrariesAreNeitherFaultNorFinding(SpotBugsRunner runner) {
    program.withServlet("Kept", "", "", "");
    BugCollection bugs = runner.performAnalysis(asItComes(), program.classFiles());
    assertThat(ofOverstay(bugs.getCollection())).isEmpty();
  }
}
