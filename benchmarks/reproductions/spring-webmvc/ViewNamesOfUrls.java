/*
 * finding: CacheWithoutEviction a7730143052a8f6f
 * with: org.springframework:spring-test:6.2.11
 *
 * A client asks a controller that takes the name of the view from the URL for ever new paths; the
 * controller keeps each.
 */

import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.UrlFilenameViewController;
import org.springframework.web.util.ServletRequestPathUtils;

final class ViewNamesOfUrls {

  public static void main(String[] arguments) {
    UrlFilenameViewController controller = new UrlFilenameViewController();
    Uses.of("requests, all answered")
        .keeps("names of views", Fields.size(controller, "viewNameCache"))
        .control("one path", number -> request(controller, "/index.html"))
        .after(100, 1000)
        .play(number -> request(controller, "/no-such-page-" + number + ".html"));
  }

  private static void request(UrlFilenameViewController controller, String path) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    ServletRequestPathUtils.parseAndCache(request);
    controller.handleRequest(request, new MockHttpServletResponse());
  }
}
