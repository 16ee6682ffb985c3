package cases.listener.mbean_of_every_connection_fixed;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

public final class ConnectionInfo implements ConnectionInfoMBean, AutoCloseable {
  private final String peer;
  private final ObjectName name;

  public ConnectionInfo(String peer) throws JMException {
    this.peer = peer;
    this.name = new ObjectName("app:peer=" + peer);
    ManagementFactory.getPlatformMBeanServer().registerMBean(this, name);
  }

  @Override
  public String getPeer() {
    return peer;
  }

  @Override
  public void close() throws JMException {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    if (server.isRegistered(name)) {
      server.unregisterMBean(name);
    }
  }
}
