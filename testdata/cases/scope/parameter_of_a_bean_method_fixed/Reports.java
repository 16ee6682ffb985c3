package cases.scope.parameter_of_a_bean_method_fixed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;

/** Wires the reports. */
@Configuration
public class Reports {

  /** Who asks, in which currency. */
  public static class Viewer {
    private String currency = "EUR";

    public String currency() {
      return currency;
    }

    public void choose(String currency) {
      this.currency = currency;
    }
  }

  /** Writes reports. */
  public static class ReportWriter {
    private final Viewer viewer;

    ReportWriter(Viewer viewer) {
      this.viewer = viewer;
    }

    public String line(long cents) {
      return cents / 100 + " " + viewer.currency();
    }
  }

  @Bean
  @Scope(value = "session", proxyMode = ScopedProxyMode.TARGET_CLASS)
  public Viewer viewer() {
    return new Viewer();
  }

  @Bean
  public ReportWriter reportWriter(Viewer viewer) {
    return new ReportWriter(viewer);
  }
}
