package cases.async_task.returned_callable_and_streaming_body;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Downloads; Spring MVC keeps the exchange open until what is returned here has run. */
@RestController
public class DownloadController {

  private final Function<String, InputStream> files;

  public DownloadController(Function<String, InputStream> files) {
    this.files = files;
  }

  @GetMapping("/downloads/{name}/size")
  public Callable<Long> size(@PathVariable String name, HttpServletRequest request) {
    return () -> {
      try (InputStream file = files.apply(name)) {
        return request.getHeader("Range") == null ? file.available() : 0L;
      }
    };
  }

  @GetMapping("/downloads/{name}")
  public StreamingResponseBody download(
      @PathVariable String name, HttpServletRequest request, HttpServletResponse response) {
    return out -> {
      try (InputStream file = files.apply(name)) {
        response.setHeader("X-Requested-By", request.getRemoteUser());
        file.transferTo(out);
      }
    };
  }
}
