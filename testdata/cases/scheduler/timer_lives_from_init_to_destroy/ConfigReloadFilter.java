package cases.scheduler.timer_lives_from_init_to_destroy;

import java.io.IOException;
import java.util.Timer;
import java.util.TimerTask;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;

public class ConfigReloadFilter implements Filter {

  private Timer timer;
  private volatile String banner = "";

  @Override
  public void init(FilterConfig config) {
    ServletContext context = config.getServletContext();
    timer = new Timer("config-reload");
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            banner = String.valueOf(context.getAttribute("banner"));
          }
        },
        0,
        30_000);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setAttribute("banner", banner);
    chain.doFilter(request, response);
  }

  @Override
  public void destroy() {
    timer.cancel();
  }
}
