package cases.static_field.stand_in_that_holds_no_request;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;

/** Takes everything and keeps nothing: there is no response behind it. */
public final class SilentOutput extends ServletOutputStream {

  @Override
  public void write(int b) {}

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setWriteListener(WriteListener listener) {}
}
