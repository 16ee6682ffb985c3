package com.example.webshop.images;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores an image whose bytes have been read already. */
record ReplaceTask(String sku, byte[] image, ImageStore images) implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(ReplaceTask.class);

  @Override
  public void run() {
    try (ByteArrayInputStream in = new ByteArrayInputStream(image)) {
      images.write(sku, in);
    } catch (IOException e) {
      LOG.warn("image of {} is lost", sku, e);
    }
  }
}
