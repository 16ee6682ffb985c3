package cases.cache_builder.bean_method_cache_without_bound;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.filter.OncePerRequestFilter;

@Component
public class IntrospectionFilter extends OncePerRequestFilter {

  private final Cache<String, String> subjectByToken;
  private final RestTemplate authorizationServer;

  public IntrospectionFilter(Cache<String, String> subjectByToken, RestTemplate server) {
    this.subjectByToken = subjectByToken;
    this.authorizationServer = server;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String token = request.getHeader("Authorization");
    if (token != null) {
      request.setAttribute("subject", subjectByToken.get(token, this::introspect));
    }
    chain.doFilter(request, response);
  }

  private String introspect(String token) {
    return authorizationServer.postForObject("/introspect", token, String.class);
  }
}
