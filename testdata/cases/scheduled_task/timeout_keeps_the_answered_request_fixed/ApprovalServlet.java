package cases.scheduled_task.timeout_keeps_the_answered_request_fixed;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

@WebServlet(urlPatterns = "/approvals/wait", asyncSupported = true)
public class ApprovalServlet extends HttpServlet {

    private transient ScheduledExecutorService timers;
    private transient Function<String, CompletableFuture<String>> decisions;

    @Override
    @SuppressWarnings("unchecked")
    public void init() {
        timers = (ScheduledExecutorService) getServletContext().getAttribute("timers");
        decisions = (Function<String, CompletableFuture<String>>) getServletContext().getAttribute("decisions");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String document = request.getParameter("document");
        AsyncContext async = request.startAsync();
        async.setTimeout(0);
        AtomicBoolean answered = new AtomicBoolean();
        CompletableFuture<String> decision = decisions.apply(document);
        ScheduledFuture<?> timeout = timers.schedule(() -> answer(async, answered, "pending"), 45, TimeUnit.MINUTES);
        decision.whenComplete((verdict, failure) -> {
            timeout.cancel(false);
            answer(async, answered, failure == null ? verdict : "unknown");
        });
    }

    private static void answer(AsyncContext async, AtomicBoolean answered, String verdict) {
        if (!answered.compareAndSet(false, true)) {
            return;
        }
        try {
            async.getResponse().getWriter().println(verdict);
        } catch (IOException gone) {
            async.getRequest().getServletContext().log("client left", gone);
        } finally {
            async.complete();
        }
    }
}
