/*
 * finding: CacheWithoutEviction f6e9e79a63e6d6b2
 * finding: CacheWithoutEviction 98e0c6310fcbae68
 *
 * Each user gets an access token and gives it back, as on logout; when it is due, the token's expiry
 * stays under its value, and an empty set stays under the user.
 */

import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.common.DefaultOAuth2AccessToken;
import org.springframework.security.oauth2.provider.OAuth2Authentication;
import org.springframework.security.oauth2.provider.OAuth2Request;
import org.springframework.security.oauth2.provider.token.store.InMemoryTokenStore;

final class TokensRemoved {

  public static void main(String[] arguments) {
    InMemoryTokenStore store = new InMemoryTokenStore();
    store.setFlushInterval(1);
    Uses.of("tokens, all expired and removed")
        .keeps("entries in expiryMap", Fields.size(store, "expiryMap"))
        .keeps("entries by user", Fields.size(store, "userNameToAccessTokenStore"))
        .releases("access tokens", Fields.size(store, "accessTokenStore"))
        .releases("waiting to expire", Fields.size(store, "expiryQueue"))
        .after(100, 1000)
        .play(
            number -> {
              DefaultOAuth2AccessToken token = new DefaultOAuth2AccessToken("token-" + number);
              token.setExpiration(new Date());
              store.storeAccessToken(token, authentication("user-" + number));
              store.removeAccessToken(token);
            });
  }

  private static OAuth2Authentication authentication(String user) {
    OAuth2Request request =
        new OAuth2Request(
            Map.of(), "client", List.of(), true, Set.of("read"), Set.of(), "", Set.of(), Map.of());
    return new OAuth2Authentication(
        request, new UsernamePasswordAuthenticationToken(user, "", List.of()));
  }
}
