package cases.shared_component.configurator_keeps_the_last_handshake_fixed;

/** The seats of all flights. */
public interface Seats {
  void take(String flight, String seat, String guest);
}
