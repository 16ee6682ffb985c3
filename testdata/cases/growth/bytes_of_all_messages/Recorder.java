package cases.growth.bytes_of_all_messages;

import java.io.ByteArrayOutputStream;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.stereotype.Component;

@Component
public class Recorder {

  private final ByteArrayOutputStream recorded = new ByteArrayOutputStream();

  @MessageMapping("record")
  public synchronized void record(byte[] message) {
    recorded.write(message, 0, message.length); // want: CollectionOnlyGrows
  }

  public synchronized byte[] all() {
    return recorded.toByteArray();
  }
}
