package cases.scheduler.subclass_creates_what_parent_does_not_stop;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InboundChannels {

  private final Map<String, MessageSource> sources = new ConcurrentHashMap<>();
  private final MailboxSource.Mailbox mailbox;

  InboundChannels(MailboxSource.Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @PutMapping("/channels/{name}")
  void open(@PathVariable String name) {
    MessageSource source = new MailboxSource(mailbox, message -> {});
    if (sources.putIfAbsent(name, source) == null) {
      source.start();
    }
  }

  @DeleteMapping("/channels/{name}")
  void close(@PathVariable String name) throws IOException {
    MessageSource source = sources.remove(name);
    if (source != null) {
      source.close();
    }
  }
}
