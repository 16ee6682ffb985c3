package cases.lost_context.transaction_name_on_another_thread_fixed;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Says under which transaction something happened. */
@Path("/audit")
public class AuditEndpoint {

  @POST
  public CompletionStage<String> audit(String what) {
    String transaction = TransactionSynchronizationManager.getCurrentTransactionName();
    return CompletableFuture.supplyAsync(() -> what + transaction);
  }
}
