package cases.growth.rentals_whose_end_is_told_in_vain;

/** A boat while somebody has it. */
public final class Rental implements AutoCloseable {

  private final BoatHouse house;
  private final String guest;
  private final long since = System.nanoTime();

  Rental(BoatHouse house, String guest) {
    this.house = house;
    this.guest = guest;
  }

  String guest() {
    return guest;
  }

  @Override
  public void close() {
    house.back(this, (int) ((System.nanoTime() - since) / 60_000_000_000L));
  }
}
