package dev.overstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A project of two modules for reviews of changes to it. */
final class ReviewedProject {

  static final String MAILER = "app/src/main/java/com/acme/Mailer.java";
  static final String OUTBOX = "app/src/main/java/com/acme/Outbox.java";
  static final String TIMERS = "base/src/main/java/com/acme/base/Timers.java";

  private ReviewedProject() {}

  /** Two modules: what the one makes, the other stops. */
  static Map<String, String> project() {
    Map<String, String> files = new TreeMap<>();
    files.put("settings.gradle", "throw new Error()");
    files.put(
        TIMERS,
        """
        package com.acme.base;

        import java.util.concurrent.Executors;
        import java.util.concurrent.ScheduledExecutorService;

        public class Timers {
          public static ScheduledExecutorService make() {
            return Executors.newScheduledThreadPool(1);
          }

          public static void end(ScheduledExecutorService timer) {
            timer.shutdownNow();
          }
        }
        """);
    files.put(
        MAILER,
        """
        package com.acme;

        import com.acme.base.Timers;
        import java.util.concurrent.ScheduledExecutorService;
        import java.util.concurrent.TimeUnit;

        public class Mailer implements AutoCloseable {
          private final ScheduledExecutorService timer;
          private final Outbox outbox = new Outbox();

          public Mailer() {
            timer = Timers.make();
            timer.scheduleWithFixedDelay(outbox::send, 1, 1, TimeUnit.SECONDS);
          }

          @Override
          public void close() {
            Timers.end(timer);
          }
        }
        """);
    files.put(
        OUTBOX,
        """
        package com.acme;

        import java.util.Timer;

        class Outbox implements AutoCloseable {
          private final Timer nightly = new Timer();

          void send() {
            System.out.println("sent");
          }

          void begin(java.util.TimerTask task) {
            nightly.schedule(task, 1000, 1000);
          }

          @Override
          public void close() {
            System.out.println("closed");
          }
        }
        """);
    return files;
  }

  /** The same with a piece of a file replaced. */
  static Map<String, String> with(Map<String, String> files, String path, String old, String now) {
    Map<String, String> changed = new TreeMap<>(files);
    String text = changed.getOrDefault(path, "");
    assertThat(text).contains(old);
    changed.put(path, text.replace(old, now));
    return changed;
  }

  /** The same with a file elsewhere. */
  static Map<String, String> moved(Map<String, String> files, String old, String now) {
    Map<String, String> changed = new TreeMap<>(files);
    changed.put(now, changed.remove(old));
    return changed;
  }

  /** What a review says of two commits. */
  static Run review(TestRepository repository, String base, String head, String... more) {
    List<String> words = new ArrayList<>(List.of("review", "--base", base, "--head", head));
    words.addAll(List.of("--repo", repository.directory().toString()));
    words.addAll(List.of(more));
    return Run.of(new BytecodeEngine(), words.toArray(String[]::new));
  }
}
