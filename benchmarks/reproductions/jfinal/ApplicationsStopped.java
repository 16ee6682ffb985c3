/*
 * finding: SchedulerNeverStopped 26e02fe0be688712
 * finding: SchedulerNeverStopped 901b18656efb16c9
 * with: org.springframework:spring-test:4.3.22.RELEASE,org.springframework:spring-web:4.3.22.RELEASE
 *
 * An application with a cache for tokens and one for captchas is started and stopped, as it is
 * deployed again and again; the timers of both stay.
 */

import com.jfinal.captcha.CaptchaCache;
import com.jfinal.config.Constants;
import com.jfinal.config.Handlers;
import com.jfinal.config.Interceptors;
import com.jfinal.config.JFinalConfig;
import com.jfinal.config.Plugins;
import com.jfinal.config.Routes;
import com.jfinal.core.JFinalFilter;
import com.jfinal.template.Engine;
import com.jfinal.token.ITokenCache;
import com.jfinal.token.Token;
import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;
import java.util.List;
import org.springframework.mock.web.MockFilterConfig;
import org.springframework.mock.web.MockServletContext;

final class ApplicationsStopped {

  /** An application that has nothing but its caches. */
  private static final class Application extends JFinalConfig {

    @Override
    public void configConstant(Constants constants) {
      constants.setCaptchaCache(new CaptchaCache());
      constants.setTokenCache(new NoTokens());
    }

    @Override
    public void configRoute(Routes routes) {}

    @Override
    public void configEngine(Engine engine) {}

    @Override
    public void configPlugin(Plugins plugins) {}

    @Override
    public void configInterceptor(Interceptors interceptors) {}

    @Override
    public void configHandler(Handlers handlers) {}
  }

  private static final class NoTokens implements ITokenCache {

    @Override
    public void put(Token token) {}

    @Override
    public void remove(Token token) {}

    @Override
    public boolean contains(Token token) {
      return false;
    }

    @Override
    public List<Token> getAll() {
      return List.of();
    }
  }

  public static void main(String[] arguments) {
    Uses.of("applications, all stopped")
        .keeps("timers for tokens", Threads.named("TokenManager"))
        .keeps("timers for captchas", Threads.named("CaptchaCache"))
        .after(2, 20)
        .play(number -> deploy(new Application()));
  }

  private static void deploy(Application application) throws Exception {
    JFinalFilter filter = new JFinalFilter(application);
    filter.init(new MockFilterConfig(new MockServletContext(), "jfinal"));
    filter.destroy();
  }
}
