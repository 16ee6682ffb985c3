package cases.cache_map.compute_if_absent_keyed_by_header;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class DeviceDetectionFilter implements Filter {

  private static final Map<String, DeviceProfile> PROFILES = new ConcurrentHashMap<>();

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String userAgent = ((HttpServletRequest) request).getHeader("User-Agent");
    if (userAgent != null) {
      DeviceProfile profile = PROFILES.computeIfAbsent(userAgent, DeviceProfile::parse); // want: CacheWithoutEviction
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
