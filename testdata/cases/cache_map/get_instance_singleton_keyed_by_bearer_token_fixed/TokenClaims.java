package cases.cache_map.get_instance_singleton_keyed_by_bearer_token_fixed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Hashtable;
import java.util.Map;

public final class TokenClaims {

  private static final TokenClaims INSTANCE = new TokenClaims();

  private final Map<String, Claims> decoded = new Hashtable<>();

  private TokenClaims() {}

  public static TokenClaims getInstance() {
    return INSTANCE;
  }

  Claims of(String token) {
    Claims claims = decoded.get(token);
    if (claims == null) {
      claims = decode(token);
      Instant now = Instant.now();
      synchronized (decoded) {
        decoded.entrySet().removeIf(entry -> entry.getValue().expiry().isBefore(now));
      }
      decoded.put(token, claims);
    }
    return claims;
  }

  private static Claims decode(String token) {
    String payload = token.split("\\.")[1];
    String json = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
    int subject = json.indexOf("\"sub\":\"") + 7;
    int expiry = json.indexOf("\"exp\":") + 6;
    return new Claims(
        json.substring(subject, json.indexOf('"', subject)),
        Instant.ofEpochSecond(Long.parseLong(json.substring(expiry, expiry + 10))));
  }

  record Claims(String subject, Instant expiry) {}
}
