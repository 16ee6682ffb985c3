package cases.shared_component.guice_singleton_keeps_wrapper_fixed;

import com.google.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Lets the signature check and the handler both read a request's body. */
@Singleton
public class BodyCache {

  private static final String CACHED = BodyCache.class.getName();

  /** The request with a body that can be read more than once. */
  public HttpServletRequest cached(HttpServletRequest request) throws IOException {
    CachedBody read = new CachedBody(request);
    request.setAttribute(CACHED, read);
    return read;
  }

  /** The body of a request that was cached before, for the signature check. */
  public byte[] body(HttpServletRequest request) {
    CachedBody read = (CachedBody) request.getAttribute(CACHED);
    return read == null ? new byte[0] : read.body();
  }
}
