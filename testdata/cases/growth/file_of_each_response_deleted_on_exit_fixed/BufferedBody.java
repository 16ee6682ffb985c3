package cases.growth.file_of_each_response_deleted_on_exit_fixed;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;

/** Keeps the body of one response in a file until it is sent. */
class BufferedBody implements AutoCloseable {

  private final File file;
  private final RandomAccessFile content;

  BufferedBody() throws IOException {
    file = File.createTempFile("body", ".tmp");
    content = new RandomAccessFile(file, "rw");
  }

  void write(byte[] bytes) throws IOException {
    content.write(bytes);
  }

  byte[] read() throws IOException {
    byte[] all = new byte[(int) content.length()];
    content.seek(0);
    content.readFully(all);
    return all;
  }

  @Override
  public void close() throws IOException {
    content.close();
    if (!file.delete()) {
      throw new IOException(file + " stays");
    }
  }
}
