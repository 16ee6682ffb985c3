package com.example.webshop.images;

import com.example.webshop.common.Shutdowns;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Removes empty image files that broken uploads leave behind. */
@Component
public class ImageJanitor {

  private static final Logger LOG = LoggerFactory.getLogger(ImageJanitor.class);

  private final ImageStore images;
  private final ScheduledExecutorService broom = Executors.newSingleThreadScheduledExecutor();

  public ImageJanitor(ImageStore images) {
    this.images = images;
  }

  @PostConstruct
  void start() {
    broom.scheduleAtFixedRate(this::sweep, 1, 1, TimeUnit.HOURS);
  }

  @PreDestroy
  void stop() {
    Shutdowns.gently(broom);
  }

  private void sweep() {
    try (Stream<Path> files = Files.list(images.directory())) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (Files.size(file) == 0) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      LOG.warn("images were not swept", e);
    }
  }
}
