/*
 * finding: CacheWithoutEviction 0e41a7bd196a3d99
 *
 * Requests say in a parameter which locale they want, as the interceptor takes it; unknown ones get
 * the default texts, and every text that was ever sent is kept.
 */

import com.jfinal.i18n.I18n;
import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;
import java.util.ListResourceBundle;

final class LocalesOfRequests {

  /** The application's texts, in one language. */
  public static final class Texts extends ListResourceBundle {

    @Override
    protected Object[][] getContents() {
      return new Object[][] {{"hello", "Hello"}};
    }
  }

  public static void main(String[] arguments) {
    Uses.of("requests, all answered")
        .keeps("bundles", Fields.size(I18n.class, "resMap"))
        .control("one locale", number -> greet("en_US"))
        .after(100, 1000)
        .play(number -> greet("x" + number));
  }

  private static void greet(String locale) {
    String text = I18n.use(Texts.class.getName(), locale).get("hello");
    if (!text.equals("Hello")) {
      throw new IllegalStateException(text);
    }
  }
}
