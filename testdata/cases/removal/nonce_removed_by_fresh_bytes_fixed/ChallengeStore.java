package cases.removal.nonce_removed_by_fresh_bytes_fixed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
public class ChallengeStore {

  private final Map<ByteBuffer, Long> issued = new ConcurrentHashMap<>();

  public void issue(byte[] challenge) {
    issued.put(ByteBuffer.wrap(challenge), System.currentTimeMillis());
  }

  public boolean answer(String challenge) {
    return issued.remove(ByteBuffer.wrap(challenge.getBytes(StandardCharsets.UTF_8))) != null;
  }
}
