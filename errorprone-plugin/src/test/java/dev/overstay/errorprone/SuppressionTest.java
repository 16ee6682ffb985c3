package dev.overstay.errorprone;

import com.google.errorprone.CompilationTestHelper;
import dev.overstay.errorprone.rules.RequestCapturedByAsyncTask;
import dev.overstay.errorprone.rules.RequestStoredInStaticField;
import org.junit.jupiter.api.Test;

/** Where a finding is placed, and how the source says that it is accepted. */
// Lines are broken where a place has to be on one of its own.
@SuppressWarnings("MisformattedTestData")
class SuppressionTest {

  @Test
  void aSuppressionReachesWhatItEncloses() {
    CompilationTestHelper.newInstance(RequestCapturedByAsyncTask.class, getClass())
        .addSourceLines(
            "Background.java",
            """
            import jakarta.servlet.http.HttpServletRequest;
            import java.util.concurrent.Executor;
            import java.util.concurrent.ForkJoinPool;

            class Background {
              private final Executor executor = ForkJoinPool.commonPool();

              void plain(HttpServletRequest request) {
                // BUG: Diagnostic contains: takes a HttpServletRequest along
                executor.execute(() -> System.out.println(request.getRequestURI()));
              }

              @SuppressWarnings("RequestCapturedByAsyncTask")
              void onMethod(HttpServletRequest request) {
                executor.execute(() -> System.out.println(request.getRequestURI()));
              }

              @SuppressWarnings({"unused", "RequestStoredInStaticField"})
              void ofAnotherRule(HttpServletRequest request) {
                // BUG: Diagnostic contains: 1. the task is handed to another thread here
                executor.execute(() -> System.out.println(request.getRequestURI()));
              }

              void onLocal(HttpServletRequest request) {
                @SuppressWarnings("RequestCapturedByAsyncTask")
                Runnable outer =
                    () -> executor.execute(() -> System.out.println(request.getRequestURI()));
                outer.run();
              }

              @SuppressWarnings("RequestCapturedByAsyncTask")
              final java.util.function.Consumer<HttpServletRequest> onField =
                  request ->
                      executor.execute(() -> System.out.println(request.getRequestURI()));

              final java.util.function.Consumer<HttpServletRequest> fieldWithout =
                  request ->
                      // BUG: Diagnostic contains: takes a HttpServletRequest along
                      executor.execute(() -> System.out.println(request.getRequestURI()));

              @SuppressWarnings("all")
              class OnClass {
                void inner(HttpServletRequest request) {
                  executor.execute(
                      new Runnable() {
                        @Override
                        public void run() {
                          System.out.println(request.getRequestURI());
                        }
                      });
                }
              }

              @dev.overstay.annotations.RetentionAllowed(reason = "joined by the caller")
              void allowed(HttpServletRequest request) {
                executor.execute(() -> System.out.println(request.getRequestURI()));
              }
            }
            """)
        .doTest();
  }

  @Test
  void aSuppressionOnTheHolderReachesItsStores() {
    CompilationTestHelper.newInstance(RequestStoredInStaticField.class, getClass())
        .addSourceLines(
            "Registry.java",
            """
            import jakarta.servlet.http.HttpServletRequest;
            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;

            class Registry {
              @SuppressWarnings("RequestStoredInStaticField")
              static final Map<String, HttpServletRequest> ACCEPTED = new ConcurrentHashMap<>();

              static final Map<String, HttpServletRequest> OPEN = new ConcurrentHashMap<>();
            }
            """)
        .addSourceLines(
            "Uploads.java",
            """
            import jakarta.servlet.http.HttpServlet;
            import jakarta.servlet.http.HttpServletRequest;
            import jakarta.servlet.http.HttpServletResponse;

            class Uploads extends HttpServlet {
              private static final long serialVersionUID = 1;

              @Override
              protected void doPost(HttpServletRequest request, HttpServletResponse response) {
                Registry.ACCEPTED.put(request.getRequestId(), request);
                // BUG: Diagnostic contains: Static field Registry.OPEN keeps a HttpServletRequest
                Registry.OPEN.put(request.getRequestId(), request);
              }
            }
            """)
        .doTest();
  }
}
