package cases.shared_component.request_wrapper_keeps_its_request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Hands a cleaned request down the chain. */
@Component
public class SanitizingFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    SanitizedRequest sanitized = new SanitizedRequest(request);
    chain.doFilter(sanitized, response);
  }
}
