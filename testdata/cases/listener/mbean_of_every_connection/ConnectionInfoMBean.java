package cases.listener.mbean_of_every_connection;

public interface ConnectionInfoMBean {
  String getPeer();
}
