package cases.removal.reply_waited_for_and_forgotten_on_timeout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

@Component
public class RpcClient {

  private final AtomicLong ids = new AtomicLong();
  private final Map<Long, CompletableFuture<byte[]>> pending = new ConcurrentHashMap<>();

  public byte[] call(OutputStream out, byte[] request) throws Exception {
    long id = ids.incrementAndGet();
    CompletableFuture<byte[]> answer = new CompletableFuture<>();
    pending.put(id, answer); // want: RemovalOnlyOnSuccess
    write(out, id, request);
    return answer.get(10, TimeUnit.SECONDS);
  }

  private void write(OutputStream out, long id, byte[] request) throws IOException {
    synchronized (out) {
      out.write(Long.toHexString(id).getBytes());
      out.write(request);
    }
  }

  void onReply(long id, byte[] body) {
    CompletableFuture<byte[]> answer = pending.remove(id);
    if (answer != null) {
      answer.complete(body);
    }
  }
}
