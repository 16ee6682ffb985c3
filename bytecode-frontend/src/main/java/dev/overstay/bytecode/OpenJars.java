package dev.overstay.bytecode;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;

/**
 * The jars that are open, nested ones included. A nested jar is copied to a temporary file, so that
 * memory stays bounded however large it is; the copy goes when this closes. Safe under threads.
 */
final class OpenJars implements AutoCloseable {

  private static final Runtime.Version RELEASE = Runtime.Version.parse("17");

  private final Limits limits = new Limits();
  private final Map<Location, JarFile> jars = new HashMap<>();
  private final Map<Location, IOException> failures = new HashMap<>();
  private final Map<Location, Path> copies = new HashMap<>();

  /**
   * The jar at this location.
   *
   * @throws IOException whose message says why it cannot be read
   */
  synchronized JarFile open(Location location) throws IOException {
    JarFile known = jars.get(location);
    if (known != null) {
      return known;
    }
    IOException failure = failures.get(location);
    if (failure != null) {
      throw failure;
    }
    try {
      File file = location.inside().isEmpty() ? location.file().toFile() : copy(location);
      JarFile opened = new JarFile(file, false, ZipFile.OPEN_READ, RELEASE);
      jars.put(location, opened);
      return opened;
    } catch (IOException | IllegalArgumentException e) {
      IOException reason = new IOException(reason(e), e);
      failures.put(location, reason);
      throw reason;
    }
  }

  private static String reason(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private File copy(Location location) throws IOException {
    List<String> inside = location.inside();
    if (inside.size() > Limits.DEPTH) {
      throw new IOException("jars are nested too deeply");
    }
    String name = inside.get(inside.size() - 1);
    JarFile outer = open(new Location(location.file(), inside.subList(0, inside.size() - 1), ""));
    JarEntry entry = outer.getJarEntry(name);
    if (entry == null) {
      throw new IOException("there is no " + name);
    }
    Path copy = Files.createTempFile("overstay-", ".jar");
    copies.put(location, copy);
    try (InputStream in = outer.getInputStream(entry);
        OutputStream out = Files.newOutputStream(copy)) {
      limits.copy(in, out, entry.getCompressedSize());
    }
    return copy.toFile();
  }

  @Override
  public synchronized void close() throws IOException {
    for (JarFile jar : jars.values()) {
      jar.close();
    }
    jars.clear();
    for (Path copy : copies.values()) {
      Files.deleteIfExists(copy);
    }
    copies.clear();
  }
}
