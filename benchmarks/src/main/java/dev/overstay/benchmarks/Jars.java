package dev.overstay.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** Facts about jars. */
public final class Jars {

  private Jars() {}

  /** How many class files a jar holds. */
  public static long classes(Path jar) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().filter(e -> e.getName().endsWith(".class")).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
