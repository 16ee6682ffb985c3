package cases.async_task.promise_that_the_task_keeps;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Draws pictures, which takes a while. */
@RestController
public class PictureController {

  private final Executor painters;
  private final Studio studio;

  public PictureController(Executor painters, Studio studio) {
    this.painters = painters;
    this.studio = studio;
  }

  @GetMapping("/picture")
  public CompletableFuture<byte[]> draw(HttpServletRequest request) {
    CompletableFuture<byte[]> picture = new CompletableFuture<>();
    painters.execute(
        () -> {
          try {
            picture.complete(studio.draw(request.getParameter("of")));
          } catch (RuntimeException e) {
            picture.completeExceptionally(e);
          }
        });
    return picture;
  }

  /** Where pictures come from. */
  public interface Studio {
    byte[] draw(String subject);
  }
}
