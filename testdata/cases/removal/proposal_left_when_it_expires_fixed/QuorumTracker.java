package cases.removal.proposal_left_when_it_expires_fixed;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the acknowledgements of the followers for every proposal the leader has sent. */
public class QuorumTracker {

  private static final Logger LOG = LoggerFactory.getLogger(QuorumTracker.class);

  public interface Outcome {
    void committed(long zxid);

    void abandoned(long zxid, String reason);
  }

  private static final class Proposal {
    final long zxid;
    final byte[] body;
    final Outcome outcome;
    private final Set<Integer> acks = new HashSet<>();

    Proposal(long zxid, byte[] body, Outcome outcome) {
      this.zxid = zxid;
      this.body = body;
      this.outcome = outcome;
    }

    synchronized int ack(int server) {
      acks.add(server);
      return acks.size();
    }
  }

  private final int quorum;
  private final ScheduledExecutorService ticker;
  private final Map<Long, Proposal> proposals = new ConcurrentHashMap<>();
  private volatile boolean leading;

  public QuorumTracker(int ensembleSize, ScheduledExecutorService ticker) {
    this.quorum = ensembleSize / 2 + 1;
    this.ticker = ticker;
  }

  public void lead(boolean on) {
    leading = on;
  }

  public void propose(long zxid, byte[] body, Outcome outcome) {
    proposals.put(zxid, new Proposal(zxid, body, outcome));
    ticker.schedule(() -> expire(zxid), 20, TimeUnit.SECONDS);
  }

  public void onAck(int server, long zxid) {
    Proposal p = proposals.get(zxid);
    if (p == null) {
      LOG.debug("late ack of {} for {}", server, zxid);
      return;
    }
    if (p.ack(server) >= quorum && proposals.remove(zxid, p)) {
      p.outcome.committed(zxid);
    }
  }

  private void expire(long zxid) {
    Proposal p = proposals.remove(zxid);
    if (p == null) {
      return;
    }
    LOG.warn("proposal {} of {} bytes was not acknowledged in time", zxid, p.body.length);
    if (!leading) {
      p.outcome.abandoned(zxid, "no longer leading");
      return;
    }
    p.outcome.abandoned(zxid, "no quorum");
  }
}
