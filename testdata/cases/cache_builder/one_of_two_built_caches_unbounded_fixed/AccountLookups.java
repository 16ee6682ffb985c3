package cases.cache_builder.one_of_two_built_caches_unbounded_fixed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;

@ApplicationScoped
public class AccountLookups {

  private final Cache<Long, String> ibanByAccount;
  private final Cache<String, Long> accountByIban;
  private final AccountStore accounts;

  @Inject
  public AccountLookups(AccountStore accounts) {
    this.accounts = accounts;
    Caffeine<Object, Object> plain = Caffeine.newBuilder().recordStats().softValues();
    this.accountByIban = plain.build();
    this.ibanByAccount = Caffeine.newBuilder().recordStats().maximumSize(10_000).build();
  }

  public String iban(long account) {
    return ibanByAccount.get(account, accounts::iban);
  }

  public long account(String iban) {
    Function<String, Long> load = accounts::account;
    return accountByIban.get(iban.replace(" ", ""), load);
  }

  public interface AccountStore {
    String iban(long account);

    long account(String iban);
  }
}
