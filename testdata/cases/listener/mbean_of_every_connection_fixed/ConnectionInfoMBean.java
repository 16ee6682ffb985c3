package cases.listener.mbean_of_every_connection_fixed;

public interface ConnectionInfoMBean {
  String getPeer();
}
