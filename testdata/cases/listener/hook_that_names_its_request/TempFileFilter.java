package cases.listener.hook_that_names_its_request;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each request a directory, which is gone at the latest when the server stops. */
public class TempFileFilter implements Filter {

  private static final Logger LOG = LoggerFactory.getLogger(TempFileFilter.class);

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    Path directory = Files.createTempDirectory("upload");
    Thread cleaner =
        new Thread(
            () -> {
              LOG.info("cleaning up after {}", http.getRequestURI());
              directory.toFile().delete();
            });
    Runtime.getRuntime().addShutdownHook(cleaner); // want: RequestCapturedByListener
    http.setAttribute("directory", directory);
    chain.doFilter(request, response);
    directory.toFile().delete();
  }
}
