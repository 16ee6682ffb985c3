package cases.blocking.permit_awaited;

/** Slow, and sometimes away. */
public interface Mainframe {

  /** The price of today. */
  String price(String symbol);
}
