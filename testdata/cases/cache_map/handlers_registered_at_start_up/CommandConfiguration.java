package cases.cache_map.handlers_registered_at_start_up;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class CommandConfiguration {

  @Bean
  CommandDispatcher commandDispatcher() {
    return new CommandDispatcher()
        .register("echo", payload -> payload)
        .register("upper", payload -> payload.toUpperCase(Locale.ROOT))
        .register("length", payload -> Integer.toString(payload.length()));
  }
}
