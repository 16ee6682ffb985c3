package cases.removal.answer_failed_and_still_waited_for;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

final class Questions {

  private final Map<Long, CompletableFuture<String>> open = new ConcurrentHashMap<>();
  private long last;

  synchronized long ask(CompletableFuture<String> answer) {
    long number = ++last;
    open.put(number, answer); // want: RemovalOnlyOnSuccess
    return number;
  }

  void answered(long number, String text) {
    CompletableFuture<String> answer = open.remove(number);
    if (answer != null) {
      answer.complete(text);
    }
  }
}
