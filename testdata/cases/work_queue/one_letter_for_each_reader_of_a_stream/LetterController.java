package cases.work_queue.one_letter_for_each_reader_of_a_stream;

import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LetterController {

  public interface Readers {
    Collection<String> of(String paper);

    void write(String reader, String text);
  }

  private final ThreadPoolExecutor postmen;
  private final Readers readers;

  public LetterController(Readers readers) {
    this.readers = readers;
    this.postmen = new ThreadPoolExecutor(2, 8, 30, TimeUnit.SECONDS, new LinkedBlockingDeque<>()); // want: UnboundedWorkQueue
  }

  @PostMapping("/letters")
  public int letter(@RequestBody String text) {
    Collection<String> all = readers.of("daily");
    all.stream()
        .filter(reader -> !reader.isEmpty())
        .forEach(reader -> postmen.submit(() -> readers.write(reader, text)));
    return all.size();
  }

  @PreDestroy
  void end() {
    postmen.shutdownNow();
  }
}
