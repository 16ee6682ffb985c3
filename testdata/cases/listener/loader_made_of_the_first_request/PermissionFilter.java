package cases.listener.loader_made_of_the_first_request;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Knows who may do what; asks the session's user when it does not. */
public class PermissionFilter implements Filter {

  private volatile LoadingCache<String, Boolean> permissions;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    if (permissions == null) {
      synchronized (this) {
        if (permissions == null) {
          LoadingCache<String, Boolean> made =
              CacheBuilder.newBuilder()
                  .maximumSize(1_000)
                  .build(
                      new CacheLoader<>() {
                        @Override
                        public Boolean load(String path) {
                          return http.isUserInRole(path);
                        }
                      });
          permissions = made; // want: RequestStoredInSharedComponent
        }
      }
    }
    if (permissions.getUnchecked(http.getServletPath())) {
      chain.doFilter(request, response);
    }
  }
}
