package cases.blocking.permit_awaited_fixed;

/** Slow, and sometimes away. */
public interface Mainframe {

  /** The price of today. */
  String price(String symbol);
}
