package cases.pooled.undertow_page_of_a_broken_upload_fixed;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Counts the zeros in what is uploaded. */
public class EchoHandler implements HttpHandler {

  @Override
  public void handleRequest(HttpServerExchange exchange) throws IOException {
    if (exchange.isInIoThread()) {
      exchange.dispatch(this);
      return;
    }
    exchange.startBlocking();
    int zeros = 0;
    try (PooledByteBuffer pooled =
        exchange.getConnection().getByteBufferPool().allocate()) {
      ByteBuffer buffer = pooled.getBuffer();
      InputStream in = exchange.getInputStream();
      int read;
      while ((read = in.read()) != -1) {
        buffer.clear();
        buffer.put((byte) read);
        zeros += read == 0 ? 1 : 0;
      }
    }
    exchange.getResponseSender().send(Integer.toString(zeros));
  }
}
