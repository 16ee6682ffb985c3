package cases.growth.each_version_knows_the_one_before;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Prices {

  static final class Version {
    private final String table;
    private final Version before;

    Version(String table, Version before) {
      this.table = table;
      this.before = before;
    }

    Version with(String row) {
      return new Version(table + row, this);
    }
  }

  record Remark(String text, Remark earlier) {}

  private Version current = new Version("", null);
  private volatile Remark remarks;
  private final AtomicReference<Remark> complaints = new AtomicReference<>();
  private final AtomicReference<Version> rates = new AtomicReference<>(new Version("", null));

  @PutMapping("/prices/{article}")
  synchronized void price(@PathVariable String article, @RequestBody String price) {
    current = current.with(article + "=" + price); // want: CollectionOnlyGrows
  }

  @PutMapping("/remarks")
  synchronized void remark(@RequestBody String text) {
    note(text);
  }

  private void note(String text) {
    remarks = new Remark(text, remarks); // want: CollectionOnlyGrows "the chain is longer with each request"
  }

  @PutMapping("/complaints")
  void complain(@RequestBody String text) {
    Remark earlier;
    do {
      earlier = complaints.get();
    } while (!complaints.compareAndSet(earlier, new Remark(text, earlier))); // want: CollectionOnlyGrows
  }

  @PutMapping("/rates")
  void rate(@RequestBody String rate) {
    rates.getAndUpdate(old -> new Version(rate, old)); // want: CollectionOnlyGrows
  }

  String latest() {
    return current.table + remarks + complaints.get() + rates.get().before;
  }
}
