package cases.static_field.mbean_unregistered_by_a_wrapper;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** Takes beans out of the platform's server. */
final class Beans {

  private static final MBeanServer SERVER = ManagementFactory.getPlatformMBeanServer();

  private Beans() {}

  static void unregister(ObjectName name) {
    try {
      SERVER.unregisterMBean(name);
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }
}
