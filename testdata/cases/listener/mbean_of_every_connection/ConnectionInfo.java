package cases.listener.mbean_of_every_connection;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

public final class ConnectionInfo implements ConnectionInfoMBean, AutoCloseable {
  private final String peer;

  public ConnectionInfo(String peer) throws JMException {
    this.peer = peer;
    ManagementFactory.getPlatformMBeanServer().registerMBean(this, new ObjectName("app:peer=" + peer)); // want: ListenerNeverUnregistered
  }

  @Override
  public String getPeer() {
    return peer;
  }

  @Override
  public void close() {
    System.getLogger("connections").log(System.Logger.Level.INFO, peer);
  }
}
