package cases.removal.answer_that_takes_itself_out;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

final class Questions {

  private final Map<Long, CompletableFuture<String>> open = new ConcurrentHashMap<>();
  private long last;

  synchronized long ask(CompletableFuture<String> answer) {
    long number = ++last;
    open.put(number, answer);
    answer.whenComplete((text, failure) -> open.remove(number));
    return number;
  }

  void answered(long number, String text) {
    CompletableFuture<String> answer = open.remove(number);
    if (answer != null) {
      answer.complete(text);
    }
  }
}
