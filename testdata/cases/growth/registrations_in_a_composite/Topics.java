package cases.growth.registrations_in_a_composite;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;

/** Whoever wants to hear of a topic says so once, for as long as the application runs. */
@Service
public class Topics implements DisposableBean {

  public interface Bus {
    Flux<String> topic(String name);
  }

  public interface Hearer {
    void heard(String message);
  }

  private final Bus bus;
  private final Disposable.Composite all = Disposables.composite();

  public Topics(Bus bus) {
    this.bus = bus;
  }

  public void follow(String topic, Hearer hearer) {
    all.add(bus.topic(topic).subscribe(hearer::heard));
  }

  @Override
  public void destroy() {
    all.dispose();
  }
}
