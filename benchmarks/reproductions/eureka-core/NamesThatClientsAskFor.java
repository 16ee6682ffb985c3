/*
 * finding: CacheWithoutEviction c0f3262c7aab96f0
 *
 * Clients ask the registry for applications that there are none of, each under another name; the
 * answers leave the cache that expires and stay in the one that does not.
 */

import com.netflix.appinfo.EurekaAccept;
import com.netflix.config.ConfigurationManager;
import com.netflix.discovery.DefaultEurekaClientConfig;
import com.netflix.eureka.DefaultEurekaServerConfig;
import com.netflix.eureka.Version;
import com.netflix.eureka.registry.Key;
import com.netflix.eureka.registry.Key.EntityType;
import com.netflix.eureka.registry.Key.KeyType;
import com.netflix.eureka.registry.PeerAwareInstanceRegistryImpl;
import com.netflix.eureka.registry.ResponseCache;
import com.netflix.eureka.resources.DefaultServerCodecs;
import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;

final class NamesThatClientsAskFor {

  public static void main(String[] arguments) throws Exception {
    ConfigurationManager.getConfigInstance()
        .setProperty("eureka.responseCacheAutoExpirationInSeconds", 1);
    DefaultEurekaServerConfig config = new DefaultEurekaServerConfig();
    PeerAwareInstanceRegistryImpl registry =
        new PeerAwareInstanceRegistryImpl(
            config, new DefaultEurekaClientConfig(), new DefaultServerCodecs(config), null);
    registry.initializedResponseCache();
    ResponseCache cache = registry.getResponseCache();
    Uses.of("requests for unknown names, all answered")
        .keeps("read-only entries", Fields.size(cache, "readOnlyCacheMap"))
        .control("one name", number -> ask(cache, "NONE"))
        .play(number -> ask(cache, "NONE-" + number));
  }

  /** As the resource for an application does. */
  private static void ask(ResponseCache cache, String name) {
    cache.get(new Key(EntityType.Application, name, KeyType.JSON, Version.V2, EurekaAccept.full));
  }
}
