package cases.removal.pending_check_of_a_single_fixed;

import io.reactivex.rxjava3.core.Single;

interface ScoringClient {

    Single<Integer> score(String paymentId, long cents);
}
