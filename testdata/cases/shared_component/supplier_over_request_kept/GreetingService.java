package cases.shared_component.supplier_over_request_kept;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Greets the customer on the start page and in the mails of the same minute. */
@Service
public class GreetingService {

  private volatile Supplier<Locale> language = () -> Locale.ENGLISH;

  public String welcome(String name, HttpServletRequest request) {
    language = request::getLocale; // want: RequestStoredInSharedComponent "language"
    return greet(name);
  }

  public String greet(String name) {
    switch (language.get().getLanguage()) {
      case "de":
        return "Hallo " + name;
      case "es":
        return "Hola " + name;
      default:
        return "Hello " + name;
    }
  }
}
