package cases.async_task.task_built_in_helper_fixed;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Executor;

/** Writes the access log off the request's thread. */
public class AuditFilter extends HttpFilter {

  @Inject private transient Executor writer;

  @Override
  public void init() {
    writer.execute(AuditTasks.mark("started"));
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    Runnable entry = AuditTasks.access(request, response.getStatus());
    writer.execute(entry);
  }
}
