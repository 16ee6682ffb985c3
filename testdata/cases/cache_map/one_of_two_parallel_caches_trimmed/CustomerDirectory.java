package cases.cache_map.one_of_two_parallel_caches_trimmed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Service
class CustomerDirectory {

  private static final int LIMIT = 5_000;

  private final CrmClient crm;
  private final Map<Long, Customer> byNumber =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Customer> eldest) {
          return size() > LIMIT;
        }
      };
  private final Map<String, Customer> byMail = new LinkedHashMap<>();

  CustomerDirectory(CrmClient crm) {
    this.crm = crm;
  }

  synchronized Customer byNumber(long number) {
    return byNumber.computeIfAbsent(number, crm::byNumber);
  }

  synchronized Customer byMail(String mail) {
    return byMail.computeIfAbsent(mail, crm::byMail); // want: CacheWithoutEviction
  }

  record Customer(long number, String mail, String name) {}

  interface CrmClient {
    Customer byNumber(long number);

    Customer byMail(String mail);
  }

  @RestController
  static class CustomerController {

    private final CustomerDirectory directory;

    CustomerController(CustomerDirectory directory) {
      this.directory = directory;
    }

    @GetMapping("/customers/{number}")
    Customer byNumber(@PathVariable long number) {
      return directory.byNumber(number);
    }

    @GetMapping("/customers")
    Customer byMail(@RequestParam String mail) {
      return directory.byMail(mail);
    }
  }
}
