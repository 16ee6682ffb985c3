package com.example.webshop.images;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Product images on disk, one file for each product. */
@Component
public class ImageStore {

  private static final Pattern SKU = Pattern.compile("[A-Z0-9-]{1,20}");

  private final Path directory;

  public ImageStore(@Value("${webshop.images}") Path directory) throws IOException {
    this.directory = Files.createDirectories(directory);
  }

  public void write(String sku, InputStream image) throws IOException {
    Files.copy(image, file(sku), StandardCopyOption.REPLACE_EXISTING);
  }

  public Optional<byte[]> read(String sku) throws IOException {
    Path file = file(sku);
    return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  Path directory() {
    return directory;
  }

  private Path file(String sku) {
    if (!SKU.matcher(sku).matches()) {
      throw new IllegalArgumentException("no product number: " + sku);
    }
    return directory.resolve(sku + ".img");
  }
}
