package cases.cache_builder.expire_after_access_loading_cache;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.time.Duration;
import java.util.Set;

@Singleton
public class PermissionEvaluator {

  private final LoadingCache<String, Set<String>> permissionsByUser;

  @Inject
  public PermissionEvaluator(RoleStore roles) {
    this.permissionsByUser =
        CacheBuilder.newBuilder()
            .expireAfterAccess(Duration.ofMinutes(15))
            .build(
                new CacheLoader<>() {
                  @Override
                  public Set<String> load(String user) {
                    return Set.copyOf(roles.permissionsOf(user));
                  }
                });
  }

  public boolean may(String user, String permission) {
    return permissionsByUser.getUnchecked(user).contains(permission);
  }

  public interface RoleStore {
    Set<String> permissionsOf(String user);
  }
}
