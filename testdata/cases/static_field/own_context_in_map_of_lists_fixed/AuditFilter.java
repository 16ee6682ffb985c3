package cases.static_field.own_context_in_map_of_lists_fixed;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Puts every change of data on record. */
public class AuditFilter extends HttpFilter {

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    if (!"GET".equals(request.getMethod())) {
      AuditTrail.record(Severity.of(response.getStatus()), new AuditContext(request, "change"));
    }
  }
}
