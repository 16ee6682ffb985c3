package cases.removal.answer_failed_and_still_waited_for_fixed;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public final class Oracle {

  public interface Wire {
    CompletionStage<Void> send(long number, String question);
  }

  private final Questions questions = new Questions();
  private final Wire wire;

  public Oracle(Wire wire) {
    this.wire = wire;
  }

  public CompletableFuture<String> ask(String question) {
    CompletableFuture<String> answer = new CompletableFuture<>();
    long number = questions.ask(answer);
    wire.send(number, question)
        .whenComplete(
            (sent, failure) -> {
              if (failure != null) {
                questions.forget(number);
                answer.completeExceptionally(failure);
              }
            });
    return answer;
  }

  public void answer(long number, String text) {
    questions.answered(number, text);
  }
}
