package cases.executor.pools_kept_some_calls_away;

import java.util.concurrent.Future;

/** Whoever asks for a pool borrows it from those who keep it. */
final class FlowRunner {

  private final Pools pools;

  FlowRunner(Pools pools) {
    this.pools = pools;
  }

  Future<?> run(String flow, Runnable work) {
    return pools.forFlow(flow).submit(work);
  }
}
