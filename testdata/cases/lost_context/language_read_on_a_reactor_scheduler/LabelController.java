package cases.lost_context.language_read_on_a_reactor_scheduler;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The printer's threads have the language of the server. */
@RestController
public class LabelController {
  private final Scheduler printers = Schedulers.newBoundedElastic(4, 100, "printers");
  private final Labels labels;

  public interface Labels {
    String render(long parcel, String language);
  }

  public LabelController(Labels labels) {
    this.labels = labels;
  }

  @GetMapping("/labels/{parcel}")
  public Mono<String> label(@PathVariable long parcel) {
    return Mono.fromSupplier(() -> render(parcel))
        .map(String::trim)
        .subscribeOn(printers); // want: ContextLostAcrossThreads
  }

  private String render(long parcel) {
    return labels.render(parcel, LocaleContextHolder.getLocale().getLanguage());
  }

  @jakarta.annotation.PreDestroy
  void stop() {
    printers.dispose();
  }
}
