package cases.cache_builder.keys_of_bounded_type;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.lang.reflect.Method;
import java.util.concurrent.ExecutionException;
import org.springframework.stereotype.Component;

@Component
public class ChannelSettings {

  private static final Cache<Class<?>, Method[]> METHODS = CacheBuilder.newBuilder().build();

  private final LoadingCache<Channel, String> returnPolicies;

  public ChannelSettings(PolicyStore policies) {
    this.returnPolicies = Caffeine.newBuilder().recordStats().build(policies::returnPolicy);
  }

  String returnPolicy(Channel channel) {
    return returnPolicies.get(channel);
  }

  static int publicMethods(Object bean) throws ExecutionException {
    Class<?> type = bean.getClass();
    return METHODS.get(type, type::getMethods).length;
  }

  interface PolicyStore {
    String returnPolicy(Channel channel);
  }
}
