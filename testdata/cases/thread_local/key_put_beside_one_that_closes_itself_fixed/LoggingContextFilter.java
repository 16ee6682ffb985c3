package cases.thread_local.key_put_beside_one_that_closes_itself_fixed;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

@Component
@Order(1)
public class LoggingContextFilter extends OncePerRequestFilter {

    private static final String USER = "user";
    private static final String TRACE = "trace";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String trace = Optional.ofNullable(request.getHeader("X-Trace-Id")).orElseGet(() -> UUID.randomUUID().toString());
        response.setHeader("X-Trace-Id", trace);
        try (MDC.MDCCloseable ignored = MDC.putCloseable(TRACE, trace)) {
            if (request.getRemoteUser() == null) {
                chain.doFilter(request, response);
                return;
            }
            MDC.put(USER, request.getRemoteUser());
            try {
                chain.doFilter(request, response);
            } finally {
                MDC.remove(USER);
            }
        }
    }
}
