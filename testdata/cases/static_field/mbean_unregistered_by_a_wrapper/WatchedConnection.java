package cases.static_field.mbean_unregistered_by_a_wrapper;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketSessionDecorator;

/** A connection that can be watched from outside for as long as it is open. */
public class WatchedConnection extends WebSocketSessionDecorator implements WatchedConnectionMBean {

  private static final MBeanServer SERVER = ManagementFactory.getPlatformMBeanServer();

  private final ObjectName name;

  public WatchedConnection(WebSocketSession session, ObjectName name) throws JMException {
    super(session);
    this.name = name;
    SERVER.registerMBean(this, name);
  }

  @Override
  public long messages() {
    return getTextMessageSizeLimit();
  }

  @Override
  public void close() throws IOException {
    Beans.unregister(name);
    super.close();
  }
}
