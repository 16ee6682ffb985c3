package cases.lost_context.executor_known_by_another_field;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

@Component
class RequestIdFilter extends OncePerRequestFilter {

    private final AuditFanout audit;

    RequestIdFilter(AuditFanout audit) {
        this.audit = audit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (MDC.MDCCloseable scope = MDC.putCloseable("requestId", UUID.randomUUID().toString())) {
            chain.doFilter(request, response);
            if (!"GET".equals(request.getMethod())) {
                audit.record(request.getMethod(), request.getRequestURI());
            }
        }
    }
}
