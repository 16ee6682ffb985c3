package dev.overstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.analysis.Acceptance;
import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.model.ModelFile;
import dev.overstay.checks.rules.RuleInfo;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class OverstayTest {

  private static final FakeEngine CLEAN = FakeEngine.thatFinds();

  @TempDir Path directory;
  private String classes = "";

  @BeforeEach
  void compiledClass() throws IOException {
    Path file = directory.resolve("classes/com/acme/Sessions.class");
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[0]);
    classes = directory.resolve("classes").toString();
  }

  @Test
  void eachMistakeIsOneSentence() throws IOException {
    Path text = Files.writeString(directory.resolve("notes.txt"), "");
    Path java = Files.writeString(directory.resolve("A.java"), "class A {}");
    Path empty = Files.createDirectory(directory.resolve("empty"));
    Path pom = Files.createDirectory(directory.resolve("broken"));
    Files.writeString(pom.resolve("pom.xml"), "<project>");

    checkMistake("nothing/here does not exist.", "scan", "nothing/here");
    checkMistake(empty + " has no classes.", "scan", empty.toString());
    checkMistake(text + " is neither a jar, WAR or EAR nor a directory.", "scan", text.toString());
    checkMistake(
        java + " is neither a jar, WAR or EAR nor a directory; give the classes compiled from it.",
        "scan",
        "--engine=bytecode",
        java.toString());
    checkMistake(empty + " has no Java sources.", "scan", "--engine=source", empty.toString());
    Path jar = Files.write(directory.resolve("app.jar"), new byte[0]);
    checkMistake(
        jar + " is an archive; --engine source takes source directories and .java files.",
        "scan",
        "--engine=source",
        jar.toString());
    checkMistake("--classpath: no.jar does not exist.", "scan", "--classpath", "no.jar", classes);
    checkMistake("--models: no.yaml does not exist.", "scan", "--models", "no.yaml", classes);
    checkMistake(
        "--output: the directory no/where does not exist.",
        "scan",
        "--output",
        "no/where/report",
        classes);
    checkMistake(
        "--report: the directory no/where does not exist.",
        "scan",
        "--report",
        "junit=no/where/report",
        classes);
    checkMistake(
        "There is no rule \"CacheWithoutEvicton\"; the closest is CacheWithoutEviction.",
        "scan",
        "--rules",
        "-CacheWithoutEvicton",
        classes);
    checkMistake(
        "--rules takes +Id (only these) and -Id (not these), separated by commas, but"
            + " \"CacheWithoutEviction\" has no sign or no id.",
        "scan",
        "--rules",
        "CacheWithoutEviction",
        classes);
    checkMistake(
        "There is no rule \"Scheduler\"; the closest is SchedulerNeverStopped.",
        "explain",
        "Scheduler");
    checkMistake(
        "Unknown option: '--fomat'; did you mean --format? See overstay scan --help.",
        "scan",
        "--fomat",
        "json",
        classes);
    checkMistake(
        "Invalid value for option '--level': \"loud\" is none of error, warning, note. See overstay"
            + " scan --help.",
        "scan",
        "--level",
        "loud",
        classes);
    checkMistake("Missing required parameter: 'PATH'. See overstay scan --help.", "scan");
    checkMistake(
        "Missing command: scan, review, baseline, config, rules or explain. See overstay --help.");
    assertThat(Run.of(CLEAN, "scan", pom.toString()).err())
        .startsWith("overstay: " + pom.resolve("pom.xml") + " cannot be read: ");
  }

  private static void checkMistake(String sentence, String... arguments) {
    assertThat(Run.of(CLEAN, arguments))
        .isEqualTo(new Run(ExitCode.USAGE, "", "overstay: " + sentence + System.lineSeparator()));
  }

  @Test
  void wrongModelRowNamesFileAndLine() throws IOException {
    Path model = Files.writeString(directory.resolve("own.yaml"), "library: own\ntypos: {}\n");
    Run run = Run.of(CLEAN, "scan", "--models", model.toString(), classes);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith("overstay: " + model + ":2: ").hasLineCount(1);
  }

  @Test
  void sourcesWithoutClassesAreToBeCompiled() throws IOException {
    for (String build : List.of("pom.xml", "build.gradle")) {
      Path project = Files.createDirectory(directory.resolve("for-" + build));
      Files.writeString(
          project.resolve(build),
          build.equals("pom.xml")
              ? "<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId>"
                  + "<artifactId>a</artifactId><version>1</version></project>"
              : "");
      Files.createDirectories(project.resolve("src/main/java"));
      Files.writeString(project.resolve("src/main/java/A.java"), "class A {}");
      Run run = Run.of(CLEAN, "scan", "--engine=bytecode", project.toString());
      assertThat(run.code()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains("has sources but no compiled classes; compile it first (");
    }
  }

  @Test
  void exitCodeFollowsFailOn() {
    FakeEngine error = FakeEngine.thatFinds(FakeEngine.finding());
    FakeEngine warning = FakeEngine.thatFinds(FakeEngine.finding(Doubt.HOLDER_VISIBLE_OUTSIDE));
    checkCode(ExitCode.FINDINGS, error);
    checkCode(ExitCode.CLEAN, error, "--fail-on", "never");
    checkCode(ExitCode.CLEAN, warning);
    checkCode(ExitCode.FINDINGS, warning, "--fail-on", "warning");
    checkCode(ExitCode.FINDINGS, warning, "--fail-on", "note");
    checkCode(ExitCode.FINDINGS, warning, "--fail-on", "warning", "--level", "error");
    checkCode(ExitCode.CLEAN, FakeEngine.thatFinds(FakeEngine.suppressed()), "--fail-on", "note");
    checkCode(ExitCode.CLEAN, error, "--rules", "-CacheWithoutEviction");
    checkCode(ExitCode.CLEAN, error, "--rules", "+SchedulerNeverStopped");
    checkCode(ExitCode.FINDINGS, error, "--rules", "+CacheWithoutEviction");
  }

  @Test
  void whatIsNewInAReleaseIsANoteUntilOptedIn() {
    Finding found = FakeEngine.finding("SchedulerNeverStopped");
    checkCode(ExitCode.CLEAN, FakeEngine.ofVersion("0.3.1", found));
    checkCode(ExitCode.FINDINGS, FakeEngine.ofVersion("0.3.1", found), "--new-rules");
    checkCode(ExitCode.FINDINGS, FakeEngine.ofVersion("0.4.0-SNAPSHOT", found));
    checkCode(ExitCode.FINDINGS, FakeEngine.ofVersion("0.3.1", FakeEngine.finding()));
    assertThat(
            Run.of(FakeEngine.ofVersion("0.3.1", found), "scan", "--level", "note", classes).out())
        .contains("note");
  }

  @Test
  void findingsWinOverIncompleteness() {
    List<String> problems = List.of("broken.jar is corrupt.");
    checkCode(ExitCode.INCOMPLETE, new FakeEngine(List.of(), problems));
    FakeEngine both = new FakeEngine(List.of(FakeEngine.finding()), problems);
    checkCode(ExitCode.FINDINGS, both);
    checkCode(ExitCode.INCOMPLETE, both, "--fail-on", "never");
    assertThat(Run.of(both, "scan", classes).err())
        .isEqualTo("overstay: broken.jar is corrupt." + System.lineSeparator());
  }

  private void checkCode(ExitCode expected, FakeEngine engine, String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "scan";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[arguments.length - 1] = classes;
    assertThat(Run.of(engine, arguments).code()).as("%s", List.of(options)).isEqualTo(expected);
  }

  @Test
  void defectsAreSaidToBeOurs() {
    Engine broken =
        new Engine() {
          @Override
          public List<RuleInfo> rules() {
            return List.of();
          }

          @Override
          public Session open(
              Predicate<String> enabledRules, List<ModelFile> models, Acceptance acceptance) {
            throw new IllegalStateException("a defect");
          }

          @Override
          public Editor edits(List<Path> files, List<Path> beside, List<Path> classPath) {
            throw new IllegalStateException("a defect");
          }
        };
    Run run = Run.of(broken, "scan", classes);
    assertThat(run.code()).isEqualTo(ExitCode.INTERNAL);
    assertThat(run.err()).contains("a defect of Overstay", "IllegalStateException: a defect");
  }

  @Test
  void suppressedFindingsAreNeitherShownNorCounted() {
    Run run = Run.of(FakeEngine.thatFinds(FakeEngine.suppressed()), "scan", classes);
    assertThat(run.out()).isEqualTo("Nothing found in 5 classes.\n");
  }

  @Test
  void writesToAFile() throws IOException {
    Path file = directory.resolve("report.json");
    Run run = Run.of(CLEAN, "scan", "--format", "json", "--output", file.toString(), classes);
    assertThat(run).isEqualTo(new Run(ExitCode.CLEAN, "", ""));
    assertThat(file).content().startsWith("{\n  \"format\" : \"overstay/1\"");
  }

  @Test
  void writesSeveralReportsFromOneRun() {
    Path sarif = directory.resolve("report.sarif");
    Path junit = directory.resolve("report.xml");
    Run run =
        Run.of(CLEAN, "scan", "--report", "sarif=" + sarif, "--report=junit=" + junit, classes);

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).startsWith("Nothing found");
    assertThat(sarif).content().contains("sarif-schema-2.1.0");
    assertThat(junit).content().contains("<testsuites");
  }

  @Test
  void coloursAndProgressOnlyOnATerminal() {
    FakeEngine error = FakeEngine.thatFinds(FakeEngine.finding());
    Run plain = Run.of(error, "scan", classes);
    assertThat(plain.out() + plain.err()).doesNotContain("\u001b");
    Run terminal = Run.onTerminal(error, "scan", classes);
    assertThat(terminal.out()).contains("\u001b[1;31merror");
    assertThat(terminal.err()).contains("Analysing").endsWith("\r\u001b[K");
  }

  @Test
  void orderOfPathsDoesNotMatter() throws IOException {
    Path other = directory.resolve("other.jar");
    Files.write(other, new byte[0]);
    FakeEngine one = FakeEngine.thatFinds();
    FakeEngine two = FakeEngine.thatFinds();
    Run.of(one, "scan", classes, other.toString());
    Run.of(two, "scan", other.toString(), classes, classes);
    assertThat(one.asked).isEqualTo(two.asked).hasSize(2);
    assertThat(one.asked.get(0)).endsWith("[" + other + "]");
  }

  @Test
  void classPathTakesDirectoriesOfJars() throws IOException {
    Path lib = Files.createDirectory(directory.resolve("lib"));
    Files.write(lib.resolve("b.jar"), new byte[0]);
    Files.write(lib.resolve("a.jar"), new byte[0]);
    Files.write(lib.resolve("a.txt"), new byte[0]);
    FakeEngine engine = FakeEngine.thatFinds();
    Run.of(engine, "scan", "--classpath", lib + "/*", classes);
    assertThat(engine.asked.get(0))
        .endsWith("[" + lib.resolve("a.jar") + ", " + lib.resolve("b.jar") + "]");
  }

  @Test
  void helpAndVersion() {
    assertThat(Run.of(CLEAN, "--version").out()).matches("overstay \\d+\\.\\d+\\.\\d+.*\n");
    assertThat(Run.of(CLEAN, "--help").out()).contains("scan", "rules", "explain", "Exit codes");
    assertThat(Run.of(CLEAN, "scan", "--help").out())
        .contains("--classpath", "--format", "--output", "--level", "--fail-on", "--rules")
        .contains("--models", "--verbose", "PATH");
    assertThat(Run.of(CLEAN, "scan", "--help").code()).isEqualTo(ExitCode.CLEAN);
  }

  /** What several commands understand is written once, so that it means the same in all. */
  @Test
  void whatCommandsHaveInCommonIsDeclaredOnce() {
    Console console =
        new Console(new StringWriter(), new PrintWriter(Writer.nullWriter()), false, false);
    Map<String, Set<Object>> declared = new TreeMap<>();
    Deque<CommandLine> commands = new ArrayDeque<>(List.of(new Commands(CLEAN, console).parser()));
    while (!commands.isEmpty()) {
      CommandLine command = commands.remove();
      commands.addAll(command.getSubcommands().values());
      for (OptionSpec option : command.getCommandSpec().options()) {
        declared
            .computeIfAbsent(option.longestName(), name -> new HashSet<>())
            .add(option.userObject());
      }
    }
    declared.values().removeIf(places -> places.size() == 1);
    // rules has two formats; to print a configuration takes one PATH; baseline commands write
    // theirs.
    assertThat(declared).containsOnlyKeys("--baseline", "--config", "--format");
    declared.forEach((name, places) -> assertThat(places).as(name).hasSize(2));
  }

  @Test
  void listsAndExplainsRules() {
    assertThat(Run.of(CLEAN, "rules").out())
        .isEqualTo(
            """
            CacheWithoutEviction   growth    Map that only grows
            SchedulerNeverStopped  activity  Scheduler left running
            """);
    assertThat(Run.of(CLEAN, "rules", "--format", "json").out())
        .contains("\"id\" : \"CacheWithoutEviction\"");
    assertThat(Run.of(CLEAN, "explain", "CacheWithoutEviction").out())
        .startsWith("CacheWithoutEviction\n====================\n")
        .contains("Why it hurts\n------------\n");
  }
}
