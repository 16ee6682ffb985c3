package cases.static_field.aspect_remembers_last_request_fixed;

import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Wraps each call of the back end, and remembers who made the last one. */
@Component
public class LastCall {

  private static volatile String last;

  public <T> T around(Callable<T> call) throws Exception {
    ServletRequestAttributes attributes =
        (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    last = attributes.getRequest().getRemoteUser();
    return call.call();
  }

  public static String lastUser() {
    return last == null ? "nobody" : last;
  }
}
