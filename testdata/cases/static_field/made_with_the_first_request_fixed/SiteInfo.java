package cases.static_field.made_with_the_first_request_fixed;

import jakarta.servlet.http.HttpServletRequest;

/** Where this site is reached; made when the first request comes. */
final class SiteInfo {

  private static SiteInfo instance;

  private final String base;

  private SiteInfo(HttpServletRequest first) {
    this.base = first.getScheme() + "://" + first.getServerName();
  }

  static synchronized SiteInfo of(HttpServletRequest request) {
    if (instance == null) {
      instance = new SiteInfo(request);
    }
    return instance;
  }

  String url(String path) {
    return base + path;
  }
}
