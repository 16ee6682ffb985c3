package cases.listener.board_that_others_implement;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
class GateStream {
  private final GateBoard board;

  GateStream(GateBoard board) {
    this.board = board;
  }

  @GetMapping("/flights/{flight}/gate")
  SseEmitter gate(@PathVariable String flight) {
    SseEmitter emitter = new SseEmitter(600_000L);
    GateBoard.GateListener listener =
        (changed, gate) -> {
          if (changed.equals(flight)) {
            send(emitter, gate);
          }
        };
    board.addGateListener(listener); // want: RequestCapturedByListener
    return emitter;
  }

  private static void send(SseEmitter emitter, String gate) {
    try {
      emitter.send(gate);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
