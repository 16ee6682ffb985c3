package cases.blocking.own_tasks_invoked_with_timeout;

/** Slow, and sometimes away. */
public interface Mainframe {

  /** The price of today. */
  String price(String symbol);
}
