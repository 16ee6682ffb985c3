package cases.growth.registries_seen_at_start;

import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;

/** Registers functions with each registry, parents and children, before any bean is made. */
public class FunctionRegistrar implements BeanDefinitionRegistryPostProcessor {

  private static final Set<Integer> SEEN = new HashSet<>();

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    int id = System.identityHashCode(registry);
    if (!SEEN.contains(id)) {
      registry.registerBeanDefinition("functions", new RootBeanDefinition(Functions.class));
    }
    SEEN.add(id);
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
    // The definitions are enough.
  }

  static final class Functions {

    String upper(String text) {
      return text.toUpperCase(java.util.Locale.ROOT);
    }
  }
}
