package cases.growth.digests_by_the_bytes_themselves;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

@Service
public class Digests {

  private final Map<byte[], String> known = new ConcurrentHashMap<>();

  public String of(byte[] content) {
    String digest = known.get(content);
    if (digest == null) {
      digest = digest(content);
      known.put(content, digest); // want: CacheKeyNeverRepeats
    }
    return digest;
  }

  public void forget() {
    known.clear();
  }

  private static String digest(byte[] content) {
    return Integer.toHexString(Arrays.hashCode(content));
  }
}
