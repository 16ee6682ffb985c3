package cases.removal.pending_check_of_a_single;

import io.reactivex.rxjava3.core.Single;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;

@Service
class FraudGateway {

    record PendingCheck(String paymentId, long cents, Instant since) {
    }

    private final ScoringClient client;
    private final Map<String, PendingCheck> pending = new ConcurrentHashMap<>();

    FraudGateway(ScoringClient client) {
        this.client = client;
    }

    Single<Verdict> check(String paymentId, long cents) {
        return Single.defer(() -> {
            pending.put(paymentId, new PendingCheck(paymentId, cents, Instant.now())); // want: RemovalOnlyOnSuccess
            return client.score(paymentId, cents)
                    .timeout(2, TimeUnit.SECONDS)
                    .map(FraudGateway::judge)
                    .doOnSuccess(verdict -> pending.remove(paymentId));
        });
    }

    Collection<PendingCheck> open() {
        return List.copyOf(pending.values());
    }

    private static Verdict judge(int score) {
        if (score < 0) {
            throw new IllegalStateException("score " + score);
        }
        if (score < 40) {
            return Verdict.PASS;
        }
        return score < 80 ? Verdict.REVIEW : Verdict.BLOCK;
    }
}
