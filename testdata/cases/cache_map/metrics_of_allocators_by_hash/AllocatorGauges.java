package cases.cache_map.metrics_of_allocators_by_hash;

import io.netty.buffer.ByteBufAllocatorMetric;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the allocators of all connections hold; there are as many as the server was given. */
public class AllocatorGauges extends ChannelInitializer<Channel> {

  private static final Map<String, ByteBufAllocatorMetric> METRICS = new ConcurrentHashMap<>();

  @Override
  protected void initChannel(Channel channel) {
    if (channel.alloc() instanceof PooledByteBufAllocator) {
      register(((PooledByteBufAllocator) channel.alloc()).metric());
    }
  }

  private static void register(ByteBufAllocatorMetric metric) {
    METRICS.computeIfAbsent(metric.hashCode() + "", key -> metric);
  }

  static long used() {
    return METRICS.values().stream().mapToLong(ByteBufAllocatorMetric::usedHeapMemory).sum();
  }
}
