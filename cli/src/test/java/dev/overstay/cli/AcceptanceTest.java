package dev.overstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What code says about findings in it, from its class files. */
class AcceptanceTest {

  @TempDir Path directory;
  private String classes = "";

  @BeforeEach
  void program() throws IOException {
    source(
        "dev.overstay.annotations",
        "RetentionAllowed",
        "public @interface RetentionAllowed { String reason(); String[] rules() default {}; }");
    source("jakarta.servlet", "ServletRequest", "public interface ServletRequest {}");
    source(
        "jakarta.servlet.http",
        "HttpServletRequest",
        "public interface HttpServletRequest extends jakarta.servlet.ServletRequest {}");
    keeper("Accepted", "", "@RetentionAllowed(reason = \"one per process\")");
    keeper("Blank", "@RetentionAllowed(reason = \" \")", "");
    keeper("Generated", "@com.acme.tool.Generated", "");
    source("com.acme.tool", "Generated", "public @interface Generated {}");
    source(
        "com.acme",
        "Quiet",
        """
        import dev.overstay.annotations.*;
        @RetentionAllowed(reason = "x") class Quiet {
          @RetentionAllowed(reason = "x") private static Object last;
          @RetentionAllowed(reason = "others may store here") public static Object open;
          @RetentionAllowed(reason = "x", rules = "SchedulerNeverStopped") void take(int a) {}
          record Pair(@RetentionAllowed(reason = "x") Object first) {}
        }
        """);
    compile("lib", "dev", "jakarta");
    compile("classes", "com");
    classes = directory.resolve("classes").toString();
  }

  /** Compiles what is below some packages, after what it is compiled against. */
  private void compile(String out, String... packages) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String name : packages) {
      try (Stream<Path> files = Files.walk(directory.resolve("src").resolve(name))) {
        files.filter(Files::isRegularFile).sorted().forEach(sources::add);
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    String to = directory.resolve(out).toString();
    List<String> options =
        List.of("-g", "-proc:none", "-cp", directory.resolve("lib").toString(), "-d", to);
    boolean compiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                options,
                null,
                compiler
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjectsFromPaths(sources))
            .call();
    assertThat(compiled).as(messages.toString()).isTrue();
  }

  private void keeper(String name, String onType, String onField) throws IOException {
    source(
        "com.acme",
        name,
        """
        import dev.overstay.annotations.*;
        import jakarta.servlet.http.*;
        %s class %s {
          %s static HttpServletRequest last;
          void service(HttpServletRequest request) { last = request; }
        }
        """
            .formatted(onType, name, onField));
  }

  private void source(String packageName, String name, String text) throws IOException {
    Path file =
        directory.resolve("src").resolve(packageName.replace('.', '/')).resolve(name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "package " + packageName + ";\n" + text);
  }

  private Run scan(String... options) {
    String[] all = new String[options.length + 4];
    all[0] = "scan";
    all[all.length - 3] = "--classpath";
    all[all.length - 2] = directory.resolve("lib").toString();
    System.arraycopy(options, 0, all, 1, options.length);
    all[all.length - 1] = classes;
    return Run.of(new BytecodeEngine(), all);
  }

  @Test
  void whatAcceptsNothingIsNamed() {
    Run run = scan();

    assertThat(run.out().lines().filter(it -> it.startsWith("unused: ")))
        .containsExactly(
            "unused: @RetentionAllowed on com.acme.Quiet accepts nothing: no finding is there"
                + " (com/acme/Quiet.java).",
            "unused: @RetentionAllowed on com.acme.Quiet.last accepts nothing: no finding is there"
                + " (com/acme/Quiet.java).",
            "unused: @RetentionAllowed on com.acme.Quiet.take accepts nothing: no finding is there"
                + " (com/acme/Quiet.java).",
            "unused: @RetentionAllowed on com.acme.Quiet$Pair.first accepts nothing: no finding is"
                + " there (com/acme/Quiet.java).");
    assertThat(run.out())
        .contains("com/acme/Generated.java:6")
        .doesNotContain("Blank.java", "Accepted.java");
  }

  @Test
  void rulesThatDidNotRunMightHaveFoundSomething() {
    assertThat(scan("--rules", "-SchedulerNeverStopped").out()).doesNotContain("unused: ");
    assertThat(scan("--rules", "+SchedulerNeverStopped").out())
        .containsOnlyOnce("unused: ")
        .contains("com.acme.Quiet.take");
  }

  @Test
  void aReasonCanBeRequiredAndGeneratedCodeSkipped() throws IOException {
    Files.writeString(
        directory.resolve("overstay.yml"), "require-reason: true\ngenerated-code: skip\n");

    assertThat(scan().out())
        .contains(
            "com/acme/Blank.java:6",
            "The @RetentionAllowed here does not count: it gives no reason, and one is required.")
        .doesNotContain("Generated.java", "Accepted.java");
  }

  @Test
  void sarifHasWhatIsAcceptedAndWhatIsUnused() {
    String sarif = scan("--format", "sarif").out();

    assertThat(sarif)
        .contains(
            "\"justification\" : \"@RetentionAllowed: one per process\"",
            "@RetentionAllowed on com.acme.Quiet.last accepts nothing")
        .containsPattern("\"kind\" : \"inSource\",\\s+\"status\" : \"accepted\"");
  }
}
