package cases.executor.own_pool_known_beforehand;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Knows from the beginning whether what it makes late is its own. */
public class SurveyFlight implements AutoCloseable {

  private final boolean mine;
  private ExecutorService crew;

  public SurveyFlight(ExecutorService crew) {
    this.crew = crew;
    this.mine = crew == null;
  }

  public void photograph(Runnable shot) {
    if (crew == null) {
      crew = Executors.newFixedThreadPool(2);
    }
    crew.execute(shot);
  }

  @Override
  public void close() {
    if (mine && crew != null) {
      crew.shutdown();
    }
  }
}
