package cases.async_task.then_accept_async_writes_response_fixed;

import java.util.concurrent.CompletableFuture;

/** A carrier's remote interface. */
interface Carrier {

  CompletableFuture<Long> quote(String parcel);
}
