package cases.shared_component.interceptor_made_by_configuration;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the usage meter in front of the public API. */
@Configuration
public class ApiConfiguration implements WebMvcConfigurer {

  private final Meter meter;

  public ApiConfiguration(Meter meter) {
    this.meter = meter;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new UsageInterceptor(meter)).addPathPatterns("/api/**");
  }
}
