/*
 * finding: RequestStoredInSharedComponent 8a7100ad69599183
 * finding: RequestStoredInSharedComponent 2d0213c96f57d954
 * with: org.springframework:spring-test:4.3.22.RELEASE,org.springframework:spring-web:4.3.22.RELEASE
 *
 * A page that starts the user's session says something from it, so that the template is the first to
 * see the session: request and response of that page stay in the session while it lasts.
 */

import dev.overstay.benchmarks.measure.Reachable;
import dev.overstay.benchmarks.measure.Uses;
import freemarker.ext.servlet.FreemarkerServlet;
import freemarker.template.Template;
import freemarker.template.TemplateModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletConfig;

final class PagesOfNewSessions {

  /** Logs the user in before the page is written. */
  private static final class Pages extends FreemarkerServlet {

    @Override
    protected boolean preTemplateProcess(
        HttpServletRequest request,
        HttpServletResponse response,
        Template template,
        TemplateModel model) {
      request.getSession().setAttribute("user", "Ada");
      return true;
    }
  }

  public static void main(String[] arguments) throws Exception {
    Path templates = Files.createTempDirectory("templates");
    Files.writeString(templates.resolve("page.ftl"), "Hello ${Session.user}");
    MockServletConfig config = new MockServletConfig();
    config.addInitParameter("TemplatePath", templates.toUri().toString());
    Pages pages = new Pages();
    pages.init(config);
    List<HttpSession> sessions = new ArrayList<>();
    Reachable requests = new Reachable();
    Uses.of("requests, all answered, in sessions that last")
        .keeps("requests reachable", requests)
        .control(
            "sessions that there were before",
            number -> {
              MockHttpServletRequest request = requests.watch(new MockHttpServletRequest());
              sessions.add(request.getSession());
              answer(pages, request);
            })
        .play(
            number -> {
              MockHttpServletRequest request = requests.watch(new MockHttpServletRequest());
              answer(pages, request);
              sessions.add(request.getSession());
            });
  }

  private static void answer(Pages pages, MockHttpServletRequest request) throws Exception {
    request.setMethod("GET");
    request.setServletPath("/page.ftl");
    MockHttpServletResponse response = new MockHttpServletResponse();
    pages.service(request, response);
    if (!response.getContentAsString().equals("Hello Ada")) {
      throw new IllegalStateException(response.getContentAsString());
    }
  }
}
