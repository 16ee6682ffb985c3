package cases.cache_map.compute_if_absent_keyed_by_header_fixed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

public final class DeviceDetectionFilter implements Filter {

  private static final Cache<String, DeviceProfile> PROFILES =
      Caffeine.newBuilder().maximumSize(10_000).build();

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String userAgent = ((HttpServletRequest) request).getHeader("User-Agent");
    if (userAgent != null) {
      DeviceProfile profile = PROFILES.get(userAgent, DeviceProfile::parse);
      request.setAttribute("device.mobile", profile.mobile());
    }
    chain.doFilter(request, response);
  }

  record DeviceProfile(String family, boolean mobile) {

    static DeviceProfile parse(String userAgent) {
      String lower = userAgent.toLowerCase(java.util.Locale.ROOT);
      boolean mobile = lower.contains("mobile") || lower.contains("android");
      int slash = userAgent.indexOf('/');
      return new DeviceProfile(slash < 0 ? userAgent : userAgent.substring(0, slash), mobile);
    }
  }
}
