package cases.lock.account_locked_and_not_found;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Moves money; a lock for each of a few stripes of accounts. */
@Service
public class AccountService {

  /** The accounts. */
  public interface Accounts {
    Optional<Long> balance(String account);

    void store(String account, long balance);
  }

  private final Lock[] stripes = new Lock[32];
  private final Accounts accounts;

  public AccountService(Accounts accounts) {
    this.accounts = accounts;
    for (int i = 0; i < stripes.length; i++) {
      stripes[i] = new ReentrantLock();
    }
  }

  public long deposit(String account, long cents) {
    Lock stripe = stripes[Math.floorMod(account.hashCode(), stripes.length)];
    stripe.lock(); // want: LockNotReleased
    long before =
        accounts.balance(account).orElseThrow(() -> new IllegalArgumentException(account));
    long after = before + cents;
    accounts.store(account, after);
    stripe.unlock();
    return after;
  }
}

/** What tellers use. */
@RestController
class AccountController {

  private final AccountService service;

  AccountController(AccountService service) {
    this.service = service;
  }

  @PostMapping("/accounts/{account}/deposits")
  public Map<String, Long> deposit(@PathVariable String account, @RequestParam long cents) {
    return Map.of("balance", service.deposit(account, cents));
  }
}
