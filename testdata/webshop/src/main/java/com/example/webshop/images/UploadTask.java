package com.example.webshop.images;

import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.multipart.MultipartFile;

/** Stores an uploaded image. */
final class UploadTask implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(UploadTask.class);

  private final String sku;
  private final MultipartFile upload;
  private final ImageStore images;

  UploadTask(String sku, MultipartFile upload, ImageStore images) {
    this.sku = sku;
    this.upload = upload;
    this.images = images;
  }

  @Override
  public void run() {
    try (InputStream in = upload.getInputStream()) {
      images.write(sku, in);
    } catch (IOException e) {
      LOG.warn("image of {} is lost", sku, e);
    }
  }
}
