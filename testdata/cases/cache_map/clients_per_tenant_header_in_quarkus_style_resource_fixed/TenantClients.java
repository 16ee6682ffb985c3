package cases.cache_map.clients_per_tenant_header_in_quarkus_style_resource_fixed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

@ApplicationScoped
public class TenantClients {

  private final ConcurrentHashMap<String, Client> byTenant = new ConcurrentHashMap<>();

  public Client of(String tenant) {
    if (byTenant.mappingCount() > 200) {
      byTenant.values().forEach(Client::close);
      byTenant.clear();
    }
    String key = tenant.toLowerCase(Locale.ROOT);
    return byTenant.computeIfAbsent(key, this::open);
  }

  private Client open(String tenant) {
    return ClientBuilder.newBuilder().property("tenant", tenant).build();
  }
}
