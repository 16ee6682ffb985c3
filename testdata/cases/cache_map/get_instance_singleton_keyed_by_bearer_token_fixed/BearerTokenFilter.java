package cases.cache_map.get_instance_singleton_keyed_by_bearer_token_fixed;

import java.io.IOException;
import java.time.Instant;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class BearerTokenFilter implements Filter {

  private static final String PREFIX = "Bearer ";

  @Override
  public void init(FilterConfig config) {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String header = ((HttpServletRequest) request).getHeader("Authorization");
    if (header == null || !header.startsWith(PREFIX)) {
      ((HttpServletResponse) response).sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    TokenClaims.Claims claims = TokenClaims.getInstance().of(header.substring(PREFIX.length()));
    if (claims.expiry().isBefore(Instant.now())) {
      ((HttpServletResponse) response).sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    request.setAttribute("subject", claims.subject());
    chain.doFilter(request, response);
  }

  @Override
  public void destroy() {}
}
