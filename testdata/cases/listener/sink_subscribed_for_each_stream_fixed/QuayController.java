package cases.listener.sink_subscribed_for_each_stream_fixed;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.Disposable;

@RestController
class QuayController {
  private final QuayBoard board;

  QuayController(QuayBoard board) {
    this.board = board;
  }

  @PostMapping("/quays/moves/{container}")
  void moved(@PathVariable String container) {
    board.moved(container);
  }

  @GetMapping("/quays/moves")
  SseEmitter moves() {
    SseEmitter emitter = new SseEmitter(60_000L);
    Disposable moves =
        board
            .moves()
            .filter(move -> !move.isBlank())
            .subscribe(move -> tell(emitter, move));
    emitter.onCompletion(moves::dispose);
    emitter.onTimeout(moves::dispose);
    emitter.onError(failure -> moves.dispose());
    return emitter;
  }

  private static void tell(SseEmitter emitter, String move) {
    try {
      emitter.send(move);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
