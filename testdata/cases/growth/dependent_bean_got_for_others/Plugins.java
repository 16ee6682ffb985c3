package cases.growth.dependent_bean_got_for_others;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Gives a plugin to whoever asks, perhaps when the application starts and never again. */
@ApplicationScoped
public class Plugins {

  @Dependent
  public static class Plugin {
    public String run(String input) {
      return input.strip();
    }

    @PreDestroy
    void done() {}
  }

  public interface Filter {
    String apply(String text);
  }

  @Dependent
  @Named("strict")
  public static class Strict implements Filter {
    @Override
    public String apply(String text) {
      return text.strip();
    }

    @PreDestroy
    void done() {}
  }

  @RequestScoped
  @Named("lax")
  public static class Lax implements Filter {
    @Override
    public String apply(String text) {
      return text;
    }
  }

  @Inject Instance<Plugin> plugins;
  @Inject @Any Instance<Filter> filters;

  public Plugin load(String name) {
    return plugins.select(NamedLiteral.of(name)).get();
  }

  /** Which of the two it is, and whether it stays, nobody knows here. */
  public String filter(String name, String text) {
    return filters.select(NamedLiteral.of(name)).get().apply(text);
  }
}
