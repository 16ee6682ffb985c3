package cases.resource.channel_whose_key_is_dropped;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Tells whether a probe answers. */
public class ProbeServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SocketChannel channel = SocketChannel.open(); // want: ResourceNotClosed
    channel.socket().setSoTimeout(2_000);
    channel.connect(new InetSocketAddress("probe.example.org", 4_000));
    channel.write(ByteBuffer.wrap(new byte[] {1}));
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
