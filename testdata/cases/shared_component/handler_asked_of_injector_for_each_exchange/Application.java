package cases.shared_component.handler_asked_of_injector_for_each_exchange;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.util.Objects;

/** The application and what it is made of. */
public final class Application {

  private static final Injector injector = Guice.createInjector();

  private Application() {}

  /** An object of a class, with what it needs. */
  public static <T> T getInstance(Class<T> type) {
    Objects.requireNonNull(type, "type");
    return injector.getInstance(type);
  }
}
