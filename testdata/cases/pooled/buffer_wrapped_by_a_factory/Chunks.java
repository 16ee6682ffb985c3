package cases.pooled.buffer_wrapped_by_a_factory;

import static java.util.Objects.requireNonNull;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.List;

/** Joins chunks into one, which answers for the buffer from then on. */
final class Chunks {

  /** Bytes, pooled or not. */
  interface Chunk extends AutoCloseable {
    ByteBuf bytes();

    static Chunk wrap(ByteBuf buffer) {
      requireNonNull(buffer, "buffer");
      if (buffer.readableBytes() == 0) {
        buffer.release();
        return new Pooled(buffer);
      }
      Pooled chunk = new Pooled(buffer);
      buffer.touch(chunk);
      return chunk;
    }

    @Override
    void close();
  }

  private static class Counted {
    private final ByteBuf buffer;

    Counted(ByteBuf buffer) {
      this.buffer = requireNonNull(buffer, "buffer");
    }

    public ByteBuf bytes() {
      return buffer;
    }

    public void close() {
      buffer.release();
    }
  }

  private static final class Pooled extends Counted implements Chunk {
    Pooled(ByteBuf buffer) {
      super(buffer);
    }
  }

  static Chunk join(List<Object> parts, int start, int end, ByteBufAllocator allocator) {
    ByteBuf merged = allocator.buffer(end - start);
    for (int i = start; i < end; i++) {
      try (Chunk part = (Chunk) parts.get(i)) {
        ByteBuf buffer = part.bytes();
        merged.writeBytes(buffer, buffer.readerIndex(), 4);
      }
    }
    return Chunk.wrap(merged);
  }
}
