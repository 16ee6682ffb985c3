package cases.shared_component.guice_singleton_keeps_wrapper;

import com.google.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Lets the signature check and the handler both read a request's body. */
@Singleton
public class BodyCache {

  private volatile CachedBody latest;

  /** The request with a body that can be read more than once. */
  public HttpServletRequest cached(HttpServletRequest request) throws IOException {
    CachedBody read = new CachedBody(request);
    latest = read; // want: RequestStoredInSharedComponent
    return read;
  }

  /** The body that was read last, for the signature check. */
  public byte[] body(HttpServletRequest request) {
    CachedBody read = latest;
    return read == null ? new byte[0] : read.body();
  }
}
