package com.example.webshop.notifications;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Server-sent events for browsers without web sockets. */
@RestController
public class NewsStream {

  private static final long OPEN_MILLIS = 60_000;

  private final List<SseEmitter> emitters = new CopyOnWriteArrayList<>();

  @GetMapping("/news")
  public SseEmitter open() {
    SseEmitter emitter = new SseEmitter(OPEN_MILLIS);
    emitter.onCompletion(() -> emitters.remove(emitter));
    emitter.onTimeout(emitter::complete);
    emitters.add(emitter);
    return emitter;
  }

  @Scheduled(fixedDelay = 15_000)
  void beat() {
    for (SseEmitter emitter : emitters) {
      try {
        emitter.send("beat");
      } catch (IOException | IllegalStateException e) {
        emitters.remove(emitter);
      }
    }
  }
}
