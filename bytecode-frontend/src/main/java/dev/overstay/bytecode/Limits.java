package dev.overstay.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;

/** How much is read at most. Sizes that archives claim are never believed: bytes are counted. */
final class Limits {

  /** The largest class file that is read. */
  static final int CLASS_FILE = 32 << 20;

  /** The largest jar inside another that is read. */
  private static final long NESTED_JAR = 512L << 20;

  /** All jars inside others together, in one run. */
  private static final long ALL_NESTED = 4L << 30;

  /** Jars are compressed already: one that grows more than this when unpacked is a bomb. */
  private static final long GROWTH = 200;

  /** Jars inside jars inside jars: an EAR holds WARs that hold libraries. */
  static final int DEPTH = 3;

  private final AtomicLong nested = new AtomicLong();

  static byte[] classFile(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(CLASS_FILE + 1);
    if (bytes.length > CLASS_FILE) {
      throw new IOException("it is larger than " + (CLASS_FILE >> 20) + " MB");
    }
    return bytes;
  }

  /**
   * Copies a nested jar.
   *
   * @param packed its size in the outer jar, -1 when not known
   */
  void copy(InputStream in, OutputStream out, long packed) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long copied = 0;
    int count = in.read(buffer);
    while (count >= 0) {
      copied += count;
      if (copied > NESTED_JAR || nested.addAndGet(count) > ALL_NESTED) {
        throw new IOException("it is too large");
      }
      if (packed >= 0 && copied > GROWTH * packed + buffer.length) {
        throw new IOException("it grows too much when unpacked");
      }
      out.write(buffer, 0, count);
      count = in.read(buffer);
    }
  }
}
