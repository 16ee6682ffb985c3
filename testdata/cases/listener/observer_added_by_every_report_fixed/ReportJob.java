package cases.listener.observer_added_by_every_report_fixed;

import java.util.Observable;
import java.util.Observer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
@SuppressWarnings("deprecation")
public class ReportJob {
  private final Stock stock = new Stock();

  @Scheduled(fixedRate = 60_000)
  public void report() {
    Totals totals = new Totals();
    stock.addObserver(totals);
    try {
      stock.count();
      totals.print();
    } finally {
      stock.deleteObserver(totals);
    }
  }

  static final class Stock extends Observable {
    void count() {
      setChanged();
      notifyObservers(7);
    }
  }

  static final class Totals implements Observer {
    private int sum;

    @Override
    public void update(Observable source, Object change) {
      sum += (Integer) change;
    }

    void print() {
      System.getLogger("stock").log(System.Logger.Level.INFO, "{0}", sum);
    }
  }
}
