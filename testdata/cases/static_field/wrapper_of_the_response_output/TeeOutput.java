package cases.static_field.wrapper_of_the_response_output;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/** Counts what goes to the response. */
public final class TeeOutput extends ServletOutputStream {

  private final ServletOutputStream response;
  private long count;

  public TeeOutput(ServletOutputStream response) {
    this.response = response;
  }

  @Override
  public void write(int b) throws IOException {
    count++;
    response.write(b);
  }

  public long count() {
    return count;
  }

  @Override
  public boolean isReady() {
    return response.isReady();
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    response.setWriteListener(listener);
  }
}
