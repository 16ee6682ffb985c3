package cases.blocking.next_answer_polled_in_time;

/** Slow, and sometimes away. */
public interface Mainframe {

  /** The price of today. */
  String price(String symbol);
}
