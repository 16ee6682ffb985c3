package dev.overstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --fix} shows and writes. What edits there are is tested where they are made. */
class FixTest {

  private static final String MAILER =
      """
      package com.acme;

      import java.util.concurrent.Executors;
      import java.util.concurrent.ScheduledExecutorService;
      import java.util.concurrent.TimeUnit;

      public class Mailer implements AutoCloseable {
        private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);

        public Mailer(Runnable sender) {
          timer.scheduleWithFixedDelay(sender, 1, 1, TimeUnit.SECONDS);
        }

        @Override
        public void close() {
          System.out.println("closed");
        }
      }
      """;

  private static final String CLOSED = "    System.out.println(\"closed\");\n";
  private static final String STOPPED = "    timer.shutdownNow();\n";

  /** Two of them, both to be stopped first thing. */
  private static final String TWICE =
      MAILER
          .replace(
              "  public Mailer(",
              "  private final ScheduledExecutorService other = Executors.newScheduledThreadPool(1);\n"
                  + "\n  public Mailer(")
          .replace(
              "TimeUnit.SECONDS);\n",
              "TimeUnit.SECONDS);\n    other.scheduleWithFixedDelay(sender, 1, 1,"
                  + " TimeUnit.SECONDS);\n");

  /** Two stores, each of which wants what follows in a try statement of its own. */
  private static final String STORES =
      """
      package com.acme;

      import jakarta.servlet.http.HttpServlet;
      import jakarta.servlet.http.HttpServletRequest;
      import jakarta.servlet.http.HttpServletResponse;

      public class Page extends HttpServlet {
        private static HttpServletRequest current;
        private static HttpServletRequest last;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
          current = request;
          last = request;
          response.setContentLength(length());
        }

        private static int length() {
          return current.getRequestURI().length() + last.getRequestURI().length();
        }
      }
      """;

  @TempDir Path directory;

  /** An hour old, as files mostly are. */
  private Path write(String file, String text) throws IOException {
    Path path = directory.resolve(file);
    Files.createDirectories(path.resolveSibling(""));
    Files.writeString(path, text);
    return age(path, 60);
  }

  private static Path age(Path file, int minutes) throws IOException {
    Instant then = Instant.now().minusSeconds(minutes * 60L);
    return Files.setLastModifiedTime(file, FileTime.from(then));
  }

  private static Run scan(Object... arguments) {
    String[] words =
        Stream.concat(Stream.of("scan"), Stream.of(arguments).map(Object::toString))
            .toArray(String[]::new);
    return Run.of(new BytecodeEngine(), words);
  }

  @Test
  void showsADifferenceAndTouchesNothing() throws IOException {
    Path file = write("com/acme/Mailer.java", MAILER);
    Path json = directory.resolve("report.json");
    Run run = scan("--fix", "--report", "json=" + json, file);
    String name = file.toString();
    assertThat(run.out())
        .isEqualTo(
            "--- a/"
                + name
                + "\n+++ b/"
                + name
                + "\n"
                + """
                @@ -13,6 +13,7 @@
                \s
                   @Override
                   public void close() {
                +    timer.shutdownNow();
                     System.out.println("closed");
                   }
                 }
                """);
    assertThat(run.err())
        .isEqualTo(
            "overstay: 1 finding can be fixed in 1 file; for 0 there is no fix that can be made.\n");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(file).hasContent(MAILER);
    assertThat(json).content().contains("SchedulerNeverStopped");
  }

  @Test
  void writesWhatIsSafeAndReportsWhatIsLeft() throws IOException {
    Path file = write("com/acme/Mailer.java", MAILER);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
    Run run = scan("--fix", "--write", file);
    assertThat(run.err()).isEqualTo("overstay: 1 finding fixed in 1 file.\n");
    assertThat(run.out()).startsWith("Nothing found in 1 class.");
    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(file).hasContent(MAILER.replace(CLOSED, STOPPED + CLOSED));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-x--x");
    try (Stream<Path> beside = Files.list(file.getParent())) {
      assertThat(beside).containsExactly(file);
    }
    age(file, 1);
    assertThat(scan(file).code()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void whatIsToBeLookedAtIsShownAndNotWritten() throws IOException {
    String caches =
        """
        package com.acme;

        import com.google.common.cache.Cache;
        import com.google.common.cache.CacheBuilder;

        public class Names {
          private final Cache<String, String> names = CacheBuilder.newBuilder().build();

          public void put(String id) {
            names.put(id, id);
          }
        }
        """;
    Path file = write("com/acme/Names.java", caches);
    Run shown = scan("--level=note", "--fix", file);
    assertThat(shown.out()).contains("+", ".maximumSize(/* a guess");
    assertThat(shown.err()).contains(", 0 of them with --write; look at the others");
    Run written = scan("--level=note", "--fix", "--write", file);
    assertThat(file).hasContent(caches);
    assertThat(written.out()).contains("CacheBuilderWithoutBound");
    assertThat(written.err())
        .contains("0 findings fixed in 0 files; fixes for 1 are to be looked at");
  }

  @Test
  void severalInOneFile() throws IOException {
    Path file = write("com/acme/Mailer.java", TWICE);
    Run run = scan("--fix", "--write", file);
    assertThat(run.err()).isEqualTo("overstay: 2 findings fixed in 1 file.\n");
    assertThat(file)
        .hasContent(TWICE.replace(CLOSED, STOPPED + "    other.shutdownNow();\n" + CLOSED));
  }

  @Test
  void editsThatMeetAreMadeOneAfterTheOther() throws IOException {
    Path file = write("com/acme/Page.java", STORES);
    Run first = scan("--fix", "--write", file);
    assertThat(first.err())
        .contains(
            "The fix of RequestStoredInStaticField in com/acme/Page.java:14 was left out: it meets"
                + " the one for line 13; once that is made, scan again.",
            "1 finding fixed in 1 file.");
    assertThat(first.code()).isEqualTo(ExitCode.FINDINGS);
    age(file, 1);
    Run second = scan("--fix", "--write", file);
    assertThat(second.err()).contains("1 finding fixed in 1 file.");
    assertThat(second.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(file).content().contains("last = null;", "current = null;");
    age(file, 1);
    assertThat(scan("--level=note", file).out()).startsWith("Nothing found in 1 class.");
  }

  @Test
  void whatCannotBeWrittenIsLeftAlone() throws IOException {
    Path file = write("com/acme/Mailer.java", MAILER);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    Run run = scan("--fix", "--write", file);
    assertThat(run.err())
        .contains(
            "The fix of SchedulerNeverStopped in com/acme/Mailer.java:8 was left out: it is"
                + " read-only.")
        .contains("0 findings fixed in 0 files.");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    Path link = directory.resolve("linked/com/acme/Mailer.java");
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, file);
    assertThat(scan("--fix", "--write", link).err()).contains("it is a symbolic link.");
    assertThat(file).hasContent(MAILER);
  }

  @Test
  void aFileThatChangesMeanwhileIsLeftAlone() throws IOException {
    Path file = write("com/acme/Mailer.java", MAILER);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
    Run run = scan("--fix", "--write", file);
    assertThat(run.err()).contains("was left out: it was changed while it was scanned.");
    assertThat(file).hasContent(MAILER);
  }

  @Test
  void sourcesOfClassFilesAreFixed() throws IOException {
    write("settings.gradle", "");
    Path file = write("src/main/java/com/acme/Mailer.java", MAILER);
    Path page = write("src/main/java/com/acme/Page.java", TWICE.replace("Mailer", "Page"));
    Path classes = Files.createDirectories(directory.resolve("build/classes/java/main"));
    List<String> arguments =
        List.of("-g", "-d", classes.toString(), file.toString(), page.toString());
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, arguments.toArray(String[]::new)))
        .isZero();
    age(page, -60);
    Run run = scan("--engine=bytecode", "--fix", "--write", directory);
    assertThat(run.err())
        .contains("com/acme/Page.java:8 was left out: it was changed")
        .contains("1 finding fixed in 1 file.");
    assertThat(file).hasContent(MAILER.replace(CLOSED, STOPPED + CLOSED));
    age(page, 60);
    age(classes.resolve("com/acme/Mailer.class"), 30);
    age(write("src/main/java/com/acme/Mailer.java", MAILER + "// later\n"), 10);
    Run stale = scan("--engine=bytecode", "--fix", "--write", directory);
    assertThat(stale.err())
        .contains("com/acme/Mailer.java:8 was left out: it was changed after it was compiled")
        .contains("2 findings fixed in 1 file.");
    assertThat(file).hasContent(MAILER + "// later\n");
  }

  @Test
  void writingIsPartOfFixing() throws IOException {
    Run run = scan("--write", write("com/acme/Mailer.java", MAILER));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).isEqualTo("overstay: --write says what --fix does; give both.\n");
  }
}
