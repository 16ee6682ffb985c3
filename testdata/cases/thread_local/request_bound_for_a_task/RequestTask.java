package cases.thread_local.request_bound_for_a_task;

import java.util.Locale;
import java.util.concurrent.ExecutorService;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

@Service
public class RequestTask {
  private final ExecutorService workers;

  public RequestTask(ExecutorService workers) {
    this.workers = workers;
  }

  public void greet(String language) {
    Locale locale = Locale.forLanguageTag(language);
    workers.submit(new Greeting(locale));
  }

  private static final class Greeting implements Runnable {
    private final Locale locale;

    Greeting(Locale locale) {
      this.locale = locale;
    }

    @Override
    public void run() {
      Words.LANGUAGE.set(new Words(locale)); // want: ThreadLocalNotRemoved
      System.getLogger("greeting").log(System.Logger.Level.INFO, Words.hello());
    }
  }

  private record Words(Locale locale) {
    static final ThreadLocal<Words> LANGUAGE = new ThreadLocal<>();

    static String hello() {
      Words words = LANGUAGE.get();
      return words.locale().equals(LocaleContextHolder.getLocale()) ? "hello" : "?";
    }
  }
}
