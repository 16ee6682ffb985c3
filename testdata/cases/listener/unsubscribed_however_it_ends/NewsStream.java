package cases.listener.unsubscribed_however_it_ends;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Every way out of a stream takes it from the list. */
@RestController
public class NewsStream {

  /** Something happened. */
  public record News(String topic, String text) {}

  private final Map<String, Set<SseEmitter>> readers = new ConcurrentHashMap<>();

  public NewsStream() {
    readers.put("sports", ConcurrentHashMap.newKeySet());
    readers.put("weather", ConcurrentHashMap.newKeySet());
  }

  @GetMapping("/news/{topic}")
  public SseEmitter read(@PathVariable String topic) {
    SseEmitter emitter = new SseEmitter();
    Set<SseEmitter> others = readers.get(topic);
    Runnable leave = () -> others.remove(emitter);
    emitter.onCompletion(leave);
    emitter.onTimeout(leave);
    emitter.onError(failure -> leave.run());
    others.add(emitter);
    return emitter;
  }

  @EventListener
  public void on(News news) {
    for (SseEmitter reader : readers.get(news.topic())) {
      try {
        reader.send(news.text());
      } catch (IOException e) {
        reader.completeWithError(e);
      }
    }
  }
}
