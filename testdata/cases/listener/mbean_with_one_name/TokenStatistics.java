package cases.listener.mbean_with_one_name;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.LongAdder;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.servlet.http.HttpServletRequest;

/** Counts tokens for whoever looks by JMX, from the first request that wants it on. */
public class TokenStatistics {

  public interface StatisticsMBean {
    long getIssued();
  }

  static class Statistics implements StatisticsMBean {

    private final LongAdder issued = new LongAdder();

    @Override
    public long getIssued() {
      return issued.sum();
    }
  }

  private Statistics statistics = new Statistics();

  public void configure(HttpServletRequest request) {
    if (request.getParameter("jmx") == null) {
      return;
    }
    try {
      statistics = new Statistics();
      ManagementFactory.getPlatformMBeanServer()
          .registerMBean(statistics, new ObjectName("tokens:type=Statistics"));
    } catch (JMException e) {
      throw new IllegalStateException("cannot register", e);
    }
  }

  public void issued() {
    statistics.issued.increment();
  }
}
