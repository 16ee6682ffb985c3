/*
 * finding: CacheBuilderWithoutBound 1b02647d29505fd8
 * with: com.github.ben-manes.caffeine:jcache:3.1.8
 *
 * Clients get a token each, which is good for a second, and do not come back; long after they have
 * expired the tokens are in the cache.
 */

import dev.overstay.benchmarks.measure.Count;
import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;
import java.util.List;
import javax.cache.Cache;
import org.apache.cxf.rs.security.oauth2.common.AccessTokenRegistration;
import org.apache.cxf.rs.security.oauth2.common.Client;
import org.apache.cxf.rs.security.oauth2.common.UserSubject;
import org.apache.cxf.rs.security.oauth2.provider.JCacheOAuthDataProvider;

final class TokensExpired {

  public static void main(String[] arguments) throws Exception {
    JCacheOAuthDataProvider provider = new JCacheOAuthDataProvider();
    provider.setAccessTokenLifetime(1);
    Client client = new Client("client", "secret", true);
    provider.setClient(client);
    Cache<?, ?> tokens = (Cache<?, ?>) Fields.read(provider, "accessTokenCache");
    Uses.of("tokens, all expired")
        .keeps("tokens in the cache", entries(tokens))
        .control(
            "tokens that are given back",
            number -> {
              String token = create(provider, client, number);
              provider.revokeToken(client, token, "access_token");
            })
        .play(number -> create(provider, client, number));
  }

  private static String create(JCacheOAuthDataProvider provider, Client client, int number) {
    AccessTokenRegistration registration = new AccessTokenRegistration();
    registration.setClient(client);
    registration.setSubject(new UserSubject("user" + number));
    registration.setGrantType("password");
    registration.setRequestedScope(List.of());
    registration.setApprovedScope(List.of());
    return provider.createAccessToken(registration).getTokenKey();
  }

  private static Count entries(Cache<?, ?> cache) {
    return () -> {
      long entries = 0;
      for (Object ignored : cache) {
        entries++;
      }
      return entries;
    };
  }
}
