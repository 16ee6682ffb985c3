package com.example.webshop.images;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.CaffeineSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The beginnings of images, for lists of products. */
@Component
public class Thumbnails {

  private static final int LENGTH = 2_048;

  private final Cache<String, byte[]> thumbnails =
      Caffeine.from(CaffeineSpec.parse("maximumSize=200,expireAfterAccess=10m")).build();
  private final ImageStore images;

  public Thumbnails(ImageStore images) {
    this.images = images;
  }

  public Optional<byte[]> of(String sku) throws IOException {
    try {
      return Optional.ofNullable(thumbnails.get(sku, this::make));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The beginning of the image, or null, which is not remembered, if there is no image. */
  private byte[] make(String sku) {
    try {
      return images
          .read(sku)
          .map(image -> Arrays.copyOf(image, Math.min(image.length, LENGTH)))
          .orElse(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
