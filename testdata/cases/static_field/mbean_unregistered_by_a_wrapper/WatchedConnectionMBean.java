package cases.static_field.mbean_unregistered_by_a_wrapper;

/** What can be seen of a connection. */
public interface WatchedConnectionMBean {
  long messages();
}
