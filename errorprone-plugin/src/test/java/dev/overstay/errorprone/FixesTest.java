package dev.overstay.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.errorprone.Compilation.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Error Prone's patching mode makes of a source file: the text that is expected and no other,
 * which compiles and in which the finding is gone.
 */
class FixesTest {

  @TempDir private Path root;

  /** Applies the fixes of one rule in place, and compiles what comes out with the rule on. */
  private void check(String rule, String before, String after) {
    assertThat(compilation(rule, before).run().of(rule)).as("finding before").isNotEmpty();

    Compilation patched =
        compilation(rule, before)
            .errorProne("-XepPatchChecks:" + rule, "-XepPatchLocation:IN_PLACE");
    patched.run();
    String text = patched.text("A.java");
    assertThat(text).isEqualTo(after);

    Outcome again = compilation(rule, text).run();
    assertThat(again.said()).as("what is said of the patched file").isEmpty();
    assertThat(again.success()).isTrue();
  }

  /** A fix that nobody may make unseen, or that cannot be made. */
  private void checkStays(String rule, String before, String... options) {
    Compilation patched =
        compilation(rule, before)
            .errorProne("-XepPatchChecks:" + rule, "-XepPatchLocation:IN_PLACE")
            .errorProne(options);
    patched.run();
    assertThat(patched.text("A.java")).isEqualTo(before);
    assertThat(compilation(rule, before).run().of(rule)).as("finding").isNotEmpty();
  }

  private Compilation compilation(String rule, String text) {
    return new Compilation(root)
        .source("A.java", text)
        .errorProne("-Xep:" + rule + ":DEFAULT", "-XepOpt:Overstay:Level=note");
  }

  @Test
  void valuesAreReadBeforeTheTaskIsHandedOver() {
    check(
        "RequestCapturedByAsyncTask",
        """
        import jakarta.servlet.http.HttpServletRequest;
        import java.util.concurrent.Executor;

        class A {
          private final Executor executor;

          A(Executor executor) {
            this.executor = executor;
          }

          void audit(HttpServletRequest request, String language) {
            String uri = "-";
            executor.execute(
                () -> {
                  log(request.getRequestURI(), request.getHeader("User-Agent"));
                  if (request.getContentLength() > 10) {
                    log(request.getRequestURI(), uri + language);
                  }
                });
          }

          static void log(String where, String what) {
            System.out.println(where + what);
          }
        }
        """,
        """
        import jakarta.servlet.http.HttpServletRequest;
        import java.util.concurrent.Executor;

        class A {
          private final Executor executor;

          A(Executor executor) {
            this.executor = executor;
          }

          void audit(HttpServletRequest request, String language) {
            String uri = "-";
            String requestUri = request.getRequestURI();
            String userAgent = request.getHeader("User-Agent");
            int contentLength = request.getContentLength();
            executor.execute(
                () -> {
                  log(requestUri, userAgent);
                  if (contentLength > 10) {
                    log(requestUri, uri + language);
                  }
                });
          }

          static void log(String where, String what) {
            System.out.println(where + what);
          }
        }
        """);
  }

  @Test
  void aRequestThatTheTaskHandsOnStays() {
    checkStays(
        "RequestCapturedByAsyncTask",
        """
        import jakarta.servlet.http.HttpServletRequest;
        import java.util.concurrent.Executor;

        class A {
          void audit(Executor executor, HttpServletRequest request) {
            executor.execute(() -> log(request.getRequestURI(), request));
          }

          static void log(String where, Object what) {
            System.out.println(where + what);
          }
        }
        """);
  }

  @Test
  void anEntryIsTakenOutInAFinallyBlock() {
    check(
        "RequestStoredInStaticField",
        """
        import jakarta.servlet.Filter;
        import jakarta.servlet.FilterChain;
        import jakarta.servlet.ServletException;
        import jakarta.servlet.ServletRequest;
        import jakarta.servlet.ServletResponse;
        import java.io.IOException;
        import java.util.Map;
        import java.util.concurrent.ConcurrentHashMap;

        class A implements Filter {
          private static final Map<Thread, ServletRequest> BUSY = new ConcurrentHashMap<>();

          @Override
          public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
              throws IOException, ServletException {
            Thread thread = Thread.currentThread();
            BUSY.put(thread, request);
            chain.doFilter(request, response);
          }
        }
        """,
        """
        import jakarta.servlet.Filter;
        import jakarta.servlet.FilterChain;
        import jakarta.servlet.ServletException;
        import jakarta.servlet.ServletRequest;
        import jakarta.servlet.ServletResponse;
        import java.io.IOException;
        import java.util.Map;
        import java.util.concurrent.ConcurrentHashMap;

        class A implements Filter {
          private static final Map<Thread, ServletRequest> BUSY = new ConcurrentHashMap<>();

          @Override
          public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
              throws IOException, ServletException {
            Thread thread = Thread.currentThread();
            BUSY.put(thread, request);
            try {
            chain.doFilter(request, response);
            } finally {
              BUSY.remove(thread);
            }
          }
        }
        """);
  }

  @Test
  void aFieldIsClearedInAFinallyBlock() {
    String before =
        """
        import jakarta.servlet.http.HttpServlet;
        import jakarta.servlet.http.HttpServletRequest;
        import jakarta.servlet.http.HttpServletResponse;

        class A extends HttpServlet {
          private static final long serialVersionUID = 1;
          private static HttpServletRequest current;

          @Override
          protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            current = request;
            response.setStatus(200);
            response.setContentLength(uri().length());
          }

          private static String uri() {
            return current.getRequestURI();
          }
        }
        """;
    check(
        "RequestStoredInStaticField",
        before,
        before
            .replace("    response.setStatus", "    try {\n    response.setStatus")
            .replace(
                "uri().length());\n",
                "uri().length());\n    } finally {\n      current = null;\n    }\n"));
    // Where others see the field, somebody may count on finding the request in it.
    checkStays(
        "RequestStoredInStaticField",
        before.replace("private static HttpS", "static HttpS"),
        "-XepOpt:Overstay:Fixes=safe");
  }

  @Test
  void aCacheGetsASizeToLookAt() {
    String before =
        """
        import com.google.common.cache.Cache;
        import com.google.common.cache.CacheBuilder;

        class A {
          private final Cache<String, String> names =
              CacheBuilder.newBuilder()
                  .recordStats()
                  .build();

          String name(String id) {
            names.put(id, id);
            return names.getIfPresent(id);
          }
        }
        """;
    check(
        "CacheBuilderWithoutBound",
        before,
        before.replace(
            "          .build();",
            "          .maximumSize(/* a guess: say how many there may be */ 10_000)\n"
                + "          .build();"));
    checkStays("CacheBuilderWithoutBound", before, "-XepOpt:Overstay:Fixes=safe");
    checkStays(
        "CacheBuilderWithoutBound",
        before.replace(".recordStats()", ".weigher((String key, String value) -> 1)"));
  }

  @Test
  void aSchedulerIsStoppedInTheTeardownThereIs() {
    String before =
        """
        import java.util.concurrent.Executors;
        import java.util.concurrent.ScheduledExecutorService;
        import java.util.concurrent.TimeUnit;

        class A implements AutoCloseable {
          private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
          private boolean closed;

          A() {
            timer.scheduleAtFixedRate(() -> System.out.println(closed), 1, 1, TimeUnit.SECONDS);
          }

          @Override
          public void close() {
            closed = true;
          }
        }
        """;
    check(
        "SchedulerNeverStopped",
        before,
        before.replace("    closed = true;", "    timer.shutdownNow();\n    closed = true;"));
    String notFinal =
        before
            .replace("private final Scheduled", "private Scheduled")
            .replace("closed = true;", "");
    check(
        "SchedulerNeverStopped",
        notFinal,
        notFinal.replace(
            "close() {\n    \n", "close() {\n    if (timer != null) { timer.shutdownNow(); }\n"));
  }

  @Test
  void aComponentGetsATeardown() {
    String before =
        """
        import jakarta.enterprise.context.ApplicationScoped;
        import java.util.Timer;
        import java.util.TimerTask;

        @ApplicationScoped
        class A {
          private final Timer timer = new Timer();

          void start() {
            timer.schedule(
                new TimerTask() {
                  @Override
                  public void run() {
                    System.out.println("tick");
                  }
                },
                1,
                1);
          }
        }
        """;
    check(
        "SchedulerNeverStopped",
        before,
        before
            .replace(
                "import jakarta.enterprise",
                "import jakarta.annotation.PreDestroy;\nimport jakarta.enterprise")
            .replace(
                "        1);\n  }\n",
                """
                        1);
                  }

                  @PreDestroy
                  void stopTimer() {
                    timer.cancel();
                  }
                """));
  }
}
