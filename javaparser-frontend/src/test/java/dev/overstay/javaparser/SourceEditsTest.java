package dev.overstay.javaparser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.bytecode.ClassPathFiles;
import dev.overstay.checks.analysis.Analysis;
import dev.overstay.checks.analysis.DeepStack;
import dev.overstay.checks.edit.FileEdit;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.model.Models;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The edits of {@code testdata/fixes}, without a class path, are those that the Error Prone plugin
 * makes; and what they come to parses, and the finding is gone.
 */
class SourceEditsTest {

  private static final Path FIXES = Path.of("../testdata/fixes");

  @TempDir private Path directory;

  static List<Path> fixes() throws IOException {
    try (Stream<Path> rules = Files.walk(FIXES, 2)) {
      return rules.filter(it -> FIXES.relativize(it).getNameCount() == 2).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixes")
  void theTextIsThatOfTheCompilersEdit(Path fix) throws Exception {
    String rule = FIXES.relativize(fix).getName(0).toString();
    String before = Files.readString(fix.resolve("before.java"));
    String after = Files.readString(fix.resolve("after.java"));
    assertThat(findings(rule, before)).as("findings before").hasSize(1);
    assertThat(fixed(rule, before)).isEqualTo(after);
    if (!before.equals(after)) {
      assertThat(findings(rule, after)).as("findings after").isEmpty();
    }
  }

  /** Line breaks, tabs, wide characters and marks of encodings are as they were. */
  @ParameterizedTest
  @MethodSource("fixes")
  void theFileStaysAsItIsWritten(Path fix) throws Exception {
    String rule = FIXES.relativize(fix).getName(0).toString();
    String before = foreign(Files.readString(fix.resolve("before.java")));
    String after = foreign(Files.readString(fix.resolve("after.java")));
    assertThat(fixed(rule, before)).isEqualTo(after);
  }

  /** As somebody else would have written it, with as much before each line as there is in it. */
  private static String foreign(String text) {
    StringBuilder other = new StringBuilder("\uFEFF// \uD83D\uDE00 K\u00e4se\r\n");
    for (String line : text.split("\n", -1)) {
      String rest = line.stripLeading();
      other.append("\t".repeat((line.length() - rest.length()) / 2)).append(rest).append("\r\n");
    }
    return other.substring(0, other.length() - 2);
  }

  @Test
  void anotherEncodingIsKept() throws Exception {
    Path fix = FIXES.resolve("SchedulerNeverStopped/teardown");
    byte[] before = latin(Files.readString(fix.resolve("before.java")));
    byte[] after = latin(Files.readString(fix.resolve("after.java")));
    assertThat(fixed("SchedulerNeverStopped", before)).isEqualTo(after);
  }

  private static byte[] latin(String text) {
    return ("// K\u00e4se\n" + text).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** What the names in it mean is not known, so neither is whether the edit would be right. */
  @Test
  void noEditWhereTypesAreNotKnown() throws Exception {
    String before =
        Files.readString(FIXES.resolve("RequestCapturedByAsyncTask/read_before/before.java"))
            .replace("String language) {", "String language, com.acme.Unknown other) {")
            .replace("uri + language", "uri + other");
    assertThat(fixed("RequestCapturedByAsyncTask", before)).isEqualTo(before);
  }

  @Test
  void noEditFarToTheRight() throws Exception {
    String before = Files.readString(FIXES.resolve("SchedulerNeverStopped/teardown/before.java"));
    String wide = before.replace("closed = true;", "/*" + "x".repeat(3000) + "*/ closed = true;");
    assertThat(fixed("SchedulerNeverStopped", wide)).isEqualTo(wide);
  }

  private List<Finding> findings(String rule, String text) throws Exception {
    return findings(rule, Files.writeString(directory.resolve("A.java"), text));
  }

  private static List<Finding> findings(String rule, Path file) throws Exception {
    return DeepStack.call(
        () -> {
          try (ClassPathFiles jdk = new ClassPathFiles(List.of(), problem -> {})) {
            SourceModule module =
                SourceModule.of("this", List.of(file), around(jdk), 17, problem -> {});
            return new Analysis(Models.shipped(), rule::equals).run(module.module()).findings();
          }
        });
  }

  private static SourceModule.Surroundings around(ClassPathFiles jdk) {
    Shapes shapes = new Shapes();
    return new SourceModule.Surroundings(
        jdk::find, name -> jdk.ofJdk(name).or(() -> shapes.find(name)));
  }

  private String fixed(String rule, String text) throws Exception {
    return new String(fixed(rule, text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  private byte[] fixed(String rule, byte[] text) throws Exception {
    Path file = Files.write(directory.resolve("A.java"), text);
    List<Finding> findings = findings(rule, file);
    try (ClassPathFiles jdk = new ClassPathFiles(List.of(), problem -> {})) {
      SourceEdits edits = new SourceEdits(List.of(file), around(jdk));
      assertThat(edits.before(file)).isEqualTo(text);
      Optional<FileEdit> edit =
          findings.get(0).fixes().stream().flatMap(fix -> edits.edit(fix).stream()).findFirst();
      return edit.isEmpty() ? text : edits.after(file, List.of(edit.get().edit())).orElseThrow();
    }
  }
}
