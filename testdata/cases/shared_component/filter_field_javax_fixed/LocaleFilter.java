package cases.shared_component.filter_field_javax_fixed;

import java.io.IOException;
import java.util.Locale;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;

/** Picks the visitor's language: from the path, the cookie or the browser. */
public class LocaleFilter implements Filter {

  private Locale fallback = Locale.ENGLISH;

  @Override
  public void init(FilterConfig config) {
    String language = config.getInitParameter("fallback");
    if (language != null) {
      fallback = Locale.forLanguageTag(language);
    }
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setAttribute("locale", pick((HttpServletRequest) request));
    chain.doFilter(request, response);
  }

  private Locale pick(HttpServletRequest http) {
    Cookie[] cookies = http.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals("lang")) {
          return Locale.forLanguageTag(cookie.getValue());
        }
      }
    }
    return http.getHeader("Accept-Language") == null ? fallback : http.getLocale();
  }

  @Override
  public void destroy() {}
}
