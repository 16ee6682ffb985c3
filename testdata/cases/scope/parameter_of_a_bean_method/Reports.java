package cases.scope.parameter_of_a_bean_method;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

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
  @Scope("session")
  public Viewer viewer() {
    return new Viewer();
  }

  @Bean
  public ReportWriter reportWriter(Viewer viewer) {
    return new ReportWriter(viewer); // want: NarrowScopeInjectedIntoWider
  }
}
