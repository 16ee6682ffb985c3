package cases.async_task.function_with_the_request_run_later;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What will be known. */
final class Answer {

  private static final ExecutorService WORKERS = Executors.newFixedThreadPool(4);

  private volatile Object value;

  private Answer() {}

  Answer(Question question) {
    WORKERS.execute(
        () -> {
          value = question.ask();
        });
  }

  static Answer inPlace(Question question) {
    Answer answer = new Answer();
    answer.value = question.ask();
    return answer;
  }

  Object value() {
    return value;
  }
}
