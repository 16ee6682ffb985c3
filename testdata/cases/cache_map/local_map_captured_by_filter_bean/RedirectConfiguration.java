package cases.cache_map.local_map_captured_by_filter_bean;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration
public class RedirectConfiguration {

  @Bean
  FilterRegistrationBean<Filter> legacyRedirects(JdbcTemplate jdbc) {
    Map<String, String> targets = new ConcurrentHashMap<>();
    Filter filter =
        (request, response, chain) -> {
          String path = ((HttpServletRequest) request).getRequestURI();
          String target = targets.computeIfAbsent(path, p -> lookUp(jdbc, p)); // want: CacheWithoutEviction
          if (target.isEmpty()) {
            chain.doFilter(request, response);
          } else {
            ((HttpServletResponse) response).sendRedirect(target);
          }
        };
    FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns("/shop/*");
    return registration;
  }

  private static String lookUp(JdbcTemplate jdbc, String path) {
    return jdbc.query(
        "select target from redirect where path = ?",
        rows -> rows.next() ? rows.getString(1) : "",
        path);
  }
}
