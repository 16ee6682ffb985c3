package cases.static_field.made_with_the_first_request;

import jakarta.servlet.http.HttpServletRequest;

/** Where this site is reached; made when the first request comes. */
final class SiteInfo {

  private static SiteInfo instance;

  private final HttpServletRequest first;

  private SiteInfo(HttpServletRequest first) {
    this.first = first;
  }

  static synchronized SiteInfo of(HttpServletRequest request) {
    if (instance == null) {
      instance = new SiteInfo(request); // want: RequestStoredInStaticField
    }
    return instance;
  }

  String url(String path) {
    return first.getScheme() + "://" + first.getServerName() + path;
  }
}
