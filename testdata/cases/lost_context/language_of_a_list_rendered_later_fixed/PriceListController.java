package cases.lost_context.language_of_a_list_rendered_later_fixed;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;

/** Renders price lists in the background. */
@Controller
public class PriceListController {

  /** Keeps what was rendered. */
  public interface Archive {
    void add(String line);
  }

  private static final class Rendering implements Runnable {
    private final Locale locale;
    private final List<BigDecimal> prices;
    private final Archive archive;

    Rendering(Locale locale, List<BigDecimal> prices, Archive archive) {
      this.locale = locale;
      this.prices = prices;
      this.archive = archive;
    }

    @Override
    public void run() {

      NumberFormat format = NumberFormat.getCurrencyInstance(locale);
      for (BigDecimal price : prices) {
        archive.add(format.format(price));
      }
    }
  }

  private final ExecutorService tasks;
  private final Archive archive;

  public PriceListController(Archive archive) {
    this.tasks =
        new ThreadPoolExecutor(1, 2, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(20));
    this.archive = archive;
  }

  @PostMapping("/price-lists")
  @ResponseBody
  public String render(@RequestBody List<BigDecimal> prices) {
    Rendering rendering = new Rendering(LocaleContextHolder.getLocale(), prices, archive);
    tasks.submit(rendering);
    return "accepted";
  }

  @PreDestroy
  void stop() {
    tasks.shutdownNow();
  }
}
