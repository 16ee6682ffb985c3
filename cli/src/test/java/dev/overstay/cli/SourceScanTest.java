package dev.overstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources as they are: no build, no class path unless there is one. */
class SourceScanTest {

  private static final String MAILER =
      """
      package com.acme;

      import java.util.concurrent.Executors;
      import java.util.concurrent.ScheduledExecutorService;
      import java.util.concurrent.TimeUnit;

      public class Mailer implements AutoCloseable {
        private final ScheduledExecutorService timer;

        public Mailer(Runnable sender) {
          timer = Executors.newSingleThreadScheduledExecutor();
          timer.scheduleWithFixedDelay(sender, 1, 1, TimeUnit.SECONDS);
        }

        @Override
        public void close() {
          System.out.println("closed");
        }
      }
      """;

  /** The same with what another module makes. */
  private static final String CLIENT =
      MAILER.replace(
          "Executors.newSingleThreadScheduledExecutor()", "com.acme.timers.Timers.make()");

  private static final String TIMERS =
      """
      package com.acme.timers;

      import java.util.concurrent.Executors;
      import java.util.concurrent.ScheduledExecutorService;

      public class Timers {
        public static ScheduledExecutorService make() {
          return Executors.newScheduledThreadPool(1);
        }
      }
      """;

  /** Stops in a method that a type of another library may call. */
  private static final String PROXY =
      """
      package com.acme;

      import com.vendor.ProxyServlet;
      import java.util.concurrent.Executors;
      import java.util.concurrent.ScheduledExecutorService;
      import java.util.concurrent.TimeUnit;

      class Proxy extends ProxyServlet {
        private final ScheduledExecutorService timer;

        Proxy(Runnable refresh) {
          timer = Executors.newSingleThreadScheduledExecutor();
          timer.scheduleWithFixedDelay(refresh, 1, 1, TimeUnit.HOURS);
        }

        public void halt() {
          timer.shutdownNow();
        }
      }

      class Server implements AutoCloseable {
        private final Proxy proxy = new Proxy(() -> System.out.println("refreshed"));

        @Override
        public void close() {
          System.out.println("closed " + proxy);
        }
      }
      """;

  private static final String FOUND = "error[SchedulerNeverStopped]: The ScheduledExecutorService";

  @TempDir Path directory;

  private Path write(String file, String text) throws IOException {
    Path path = directory.resolve(file);
    Files.createDirectories(path.resolveSibling(""));
    return Files.writeString(path, text);
  }

  private static Run scan(Object... arguments) {
    return Run.of(new BytecodeEngine(), words(arguments));
  }

  private static String[] words(Object... arguments) {
    return Stream.concat(Stream.of("scan"), Stream.of(arguments).map(Object::toString))
        .toArray(String[]::new);
  }

  @Test
  void oneFile() throws IOException {
    Path file = write("any/com/acme/Mailer.java", MAILER);
    Run run = scan(file);
    assertThat(run.out())
        .contains(FOUND, "--> com/acme/Mailer.java:11:13", "11 |     timer = Executors.");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whatATypeNotAtHandMayDeclareIsNotUncalled() throws IOException {
    Path file = write("com/acme/Proxy.java", PROXY);
    assertThat(scan("--level=note", file).out()).doesNotContain(FOUND);
    Files.writeString(file, PROXY.replace(" extends ProxyServlet", ""));
    assertThat(scan("--level=note", file).out())
        .contains("SchedulerNeverStopped", "halt(), which stops it, is called by nobody");
  }

  @Test
  void sourcesBelowADirectoryWithoutTests() throws IOException {
    write("app/src/main/java/com/acme/Mailer.java", MAILER);
    write("app/src/main/java/com/acme/timers/Timers.java", TIMERS);
    write("app/src/test/java/com/acme/MailerTest.java", MAILER.replace("Mailer", "MailerTest"));
    write("app/target/generated-sources/x/com/acme/Old.java", MAILER.replace("Mailer", "Old"));
    Run run = scan(directory);
    assertThat(run.out()).contains(FOUND, "1 error in 2 classes.").doesNotContain("MailerTest");
  }

  @Test
  void whatDoesNotParseIsSkippedAndSaid() throws IOException {
    write("com/acme/Mailer.java", MAILER);
    write("com/acme/Broken.java", "package com.acme; class Broken { void m( }");
    Run run = scan(directory);
    assertThat(run.err())
        .startsWith("overstay: The file ")
        .contains("Broken.java was not read: it does not parse in line 1")
        .hasLineCount(1);
    assertThat(run.out()).contains(FOUND, "The analysis is incomplete: 1 problem.");
    Run json = scan("--format=json", directory);
    assertThat(json.out()).contains("The file Broken.java was not read").doesNotContain("/tmp");
    write("com/acme/Mailer.java", "class Mailer {}");
    assertThat(scan(directory).code()).isEqualTo(ExitCode.INCOMPLETE);
  }

  /** What the unread file does is unknown, and it can see this field. */
  @Test
  void aFileThatWasNotReadMayLetGo() throws IOException {
    write("com/acme/Mailer.java", MAILER.replace("private final", "final"));
    write("com/acme/Broken.java", "package com.acme; class Broken { void m( }");
    assertThat(scan(directory).out()).startsWith("Nothing found in 1 class.");
  }

  @Test
  void modulesSeeTheSourcesOfOthers() throws IOException {
    write("settings.gradle", "");
    write("web/src/main/java/com/acme/Mailer.java", CLIENT);
    write("timers/src/main/java/com/acme/timers/Timers.java", TIMERS);
    Run run = scan(directory);
    assertThat(run.err())
        .contains("is read from its sources:", "has no compiled classes (gradle classes).")
        .hasLineCount(1);
    assertThat(run.out()).contains(FOUND, "1 error in 2 classes.");
    FakeEngine engine = FakeEngine.thatFinds();
    Run.of(engine, "scan", directory.toString());
    assertThat(engine.asked).hasSize(2);
    assertThat(engine.asked.get(1))
        .contains("web from [")
        .contains("Mailer.java] beside [")
        .contains("Timers.java] []");
  }

  @Test
  void compiledClassesAreTakenAsLongAsTheyAreNewer() throws IOException {
    write("settings.gradle", "");
    Path source = write("a/src/main/java/com/acme/timers/Timers.java", TIMERS);
    Path classes = write("a/build/classes/java/main/com/acme/timers/Timers.class", "");
    Path other = write("b/src/main/java/com/acme/Mailer.java", MAILER);
    Path otherClass = write("b/build/classes/java/main/com/acme/Mailer.class", "");
    age(source, 2);
    age(other, 2);
    age(classes, 1);
    age(otherClass, 1);
    assertThat(askedFor(directory)).allMatch(it -> it.contains("build/classes"));
    assertThat(askedFor("--engine=source", directory)).noneMatch(it -> it.contains("classes"));
    age(other, 0);
    assertThat(askedFor(directory)).hasSize(2).noneMatch(it -> it.contains("classes"));
    assertThat(askedFor("--engine=bytecode", directory)).allMatch(it -> it.contains("classes"));
    assertThat(Run.of(FakeEngine.thatFinds(), "scan", directory.toString()).err())
        .contains("/b are older than its sources (gradle classes).");
  }

  private static List<String> askedFor(Object... arguments) {
    FakeEngine engine = FakeEngine.thatFinds();
    Run.of(engine, words(arguments));
    return engine.asked;
  }

  private static void age(Path file, int hours) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(hours * 3600L)));
  }

  @Test
  void rangesAreInTheReports() throws IOException {
    Path file = write("com/acme/Mailer.java", MAILER);
    assertThat(scan("--format=sarif", file).out())
        .contains("\"startLine\" : 11", "\"startColumn\" : 13", "\"endColumn\" : 57");
    assertThat(scan("--format=json", file).out())
        .contains("\"column\" : 13", "\"endLine\" : 11", "\"endColumn\" : 57");
    assertThat(scan("--format=rdjsonl", file).out()).contains("\"column\":13", "\"column\":57");
    assertThat(scan("--format=github", file).out()).contains("col=13,endColumn=56");
    assertThat(scan("--format=checkstyle", file).out()).contains("column=\"13\"");
  }
}
