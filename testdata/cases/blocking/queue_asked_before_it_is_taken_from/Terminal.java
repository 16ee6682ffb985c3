package cases.blocking.queue_asked_before_it_is_taken_from;

/** A line to the exchange. */
public interface Terminal {

  /** The price of now. */
  String price(String symbol);
}
