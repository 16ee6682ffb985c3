package cases.growth.each_version_knows_the_one_before_fixed;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Whoever puts one in front cuts, takes back, counts or forgets what is behind. */
@RestController
class Prices {

  static final class Version {
    private final String table;
    private final int depth;
    private Version before;

    Version(String table, Version before) {
      this.table = table;
      this.depth = before == null ? 0 : before.depth + 1;
      this.before = before;
    }

    Version with(String row) {
      Version next = new Version(table + row, this);
      before = null;
      return next;
    }
  }

  record Remark(String text, int number, Remark earlier) {}

  record Snapshot(String text, String earlier) {}

  private Version current = new Version("", null);
  private volatile Remark remarks;
  private final AtomicReference<Remark> complaints = new AtomicReference<>();
  private Remark praise;
  private volatile Snapshot snapshot = new Snapshot("", "");

  @PutMapping("/prices/{article}")
  synchronized void price(@PathVariable String article, @RequestBody String price) {
    current = current.with(article + "=" + price);
  }

  @PutMapping("/remarks")
  synchronized void remark(@RequestBody String text) {
    remarks = new Remark(text, 0, remarks);
  }

  @DeleteMapping("/remarks")
  synchronized void forget() {
    remarks = null;
  }

  @PutMapping("/complaints")
  void complain(@RequestBody String text) {
    complaints.updateAndGet(earlier -> new Remark(text, 0, earlier));
  }

  @GetMapping("/complaints/next")
  String answer() {
    Remark first = complaints.get();
    if (first != null && complaints.compareAndSet(first, first.earlier())) {
      return first.text();
    }
    return "";
  }

  @PutMapping("/praise")
  synchronized void praise(@RequestBody String text) {
    if (praise == null || praise.number() < 50) {
      praise = new Remark(text, praise == null ? 0 : praise.number() + 1, praise);
    }
  }

  @PutMapping("/snapshot")
  synchronized void snapshot(@RequestBody String text) {
    snapshot = new Snapshot(text, snapshot.text());
  }

  String latest() {
    return current.table + remarks + snapshot + current.depth;
  }
}
