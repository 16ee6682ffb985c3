package cases.blocking.own_task_awaited_fixed;

/** Slow, and sometimes away. */
public interface Mainframe {

  /** The price of today. */
  String price(String symbol);
}
