package com.example.webshop.config;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.web.servlet.config.annotation.AsyncSupportConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How requests come in. */
@Configuration
public class WebConfig implements WebMvcConfigurer {

  private final ThreadPoolTaskExecutor workers;

  public WebConfig(ThreadPoolTaskExecutor workers) {
    this.workers = workers;
  }

  @Override
  public void configureAsyncSupport(AsyncSupportConfigurer configurer) {
    configurer.setTaskExecutor(workers).setDefaultTimeout(10_000);
  }

  /** Tells pages which kind of device asks. */
  @Bean
  public Filter deviceFilter() {
    Map<String, String> devices = new ConcurrentHashMap<>();
    return (request, response, chain) -> {
      String browser = ((HttpServletRequest) request).getHeader("User-Agent");
      if (browser != null) {
        String device = devices.computeIfAbsent(browser, WebConfig::deviceOf); // want: CacheWithoutEviction
        request.setAttribute("device", device);
      }
      chain.doFilter(request, response);
    };
  }

  private static String deviceOf(String browser) {
    String text = browser.toLowerCase(Locale.ROOT);
    if (text.contains("mobile")) {
      return "phone";
    }
    return text.contains("tablet") ? "tablet" : "desktop";
  }
}
