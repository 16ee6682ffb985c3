package cases.removal.nonce_removed_by_fresh_bytes;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
public class ChallengeStore {

  private final Map<byte[], Long> issued = new ConcurrentHashMap<>();

  public void issue(byte[] challenge) {
    issued.put(challenge, System.currentTimeMillis());
  }

  public boolean answer(String challenge) {
    return issued.remove(challenge.getBytes(StandardCharsets.UTF_8)) != null; // want: RemovalNeverMatches
  }
}
