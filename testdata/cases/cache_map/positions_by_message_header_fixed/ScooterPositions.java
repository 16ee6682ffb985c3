package cases.cache_map.positions_by_message_header_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHandler;
import org.springframework.stereotype.Component;

/** A scooter that says that it is parked is forgotten. */
@Component
public class ScooterPositions implements MessageHandler {
  private final Map<Object, byte[]> positions = new ConcurrentHashMap<>();

  @Override
  public void handleMessage(Message<?> message) {
    Object scooter = message.getHeaders().get("scooter");
    if (scooter != null && message.getPayload() instanceof byte[] position) {
      if (position.length == 0) {
        positions.remove(scooter);
      } else {
        positions.put(scooter, position);
      }
    }
  }

  public byte[] of(String scooter) {
    return positions.getOrDefault(scooter, new byte[0]);
  }
}
