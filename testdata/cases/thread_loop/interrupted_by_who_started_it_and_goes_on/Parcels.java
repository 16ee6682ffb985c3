package cases.thread_loop.interrupted_by_who_started_it_and_goes_on;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

@Component
public class Parcels implements DisposableBean {

  private final Labels labels;
  private final Thread printing;

  public Parcels(Labels.Printer printer) {
    this.labels = new Labels(printer);
    this.printing = new Thread(labels, "labels");
    printing.start();
  }

  public boolean pack(String address) {
    return labels.offer(address);
  }

  @Override
  public void destroy() {
    printing.interrupt();
  }
}
