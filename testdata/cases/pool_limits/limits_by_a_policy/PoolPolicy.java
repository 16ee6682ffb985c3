package cases.pool_limits.limits_by_a_policy;

import com.zaxxer.hikari.HikariConfig;
import java.time.Duration;

record PoolPolicy(int maximum, Duration acquire, Duration idle, Duration lifetime, Duration leak) {

  static PoolPolicy oltp() {
    return new PoolPolicy(20, Duration.ofSeconds(2), Duration.ofMinutes(2), Duration.ofMinutes(20), Duration.ofSeconds(15));
  }

  static PoolPolicy reads() {
    return new PoolPolicy(32, Duration.ofSeconds(3), Duration.ofMinutes(4), Duration.ofMinutes(25), Duration.ofSeconds(45));
  }

  void applyTo(HikariConfig config) {
    config.setMaximumPoolSize(maximum);
    config.setMinimumIdle(Math.min(4, maximum));
    config.setConnectionTimeout(acquire.toMillis());
    config.setIdleTimeout(idle.toMillis());
    config.setMaxLifetime(lifetime.toMillis());
    config.setLeakDetectionThreshold(leak.toMillis());
  }
}
