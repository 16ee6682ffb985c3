package cases.shared_component.handler_that_injector_has_one_of;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Scopes;
import java.util.Objects;

/** The application and what it is made of. */
public final class Application {

  private static final Injector injector = Guice.createInjector(new Handlers());

  private Application() {}

  /** An object of a class, with what it needs. */
  public static <T> T getInstance(Class<T> type) {
    Objects.requireNonNull(type, "type");
    return injector.getInstance(type);
  }

  private static final class Handlers extends AbstractModule {

    @Override
    protected void configure() {
      bind(RefundHandler.class).in(Scopes.SINGLETON);
    }
  }
}
