package cases.blocking.worker_of_a_pool_taken_fixed;

/** A line to the exchange. */
public interface Terminal {

  /** The price of now. */
  String price(String symbol);
}
