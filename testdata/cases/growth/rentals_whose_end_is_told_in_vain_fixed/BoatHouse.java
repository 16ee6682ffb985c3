package cases.growth.rentals_whose_end_is_told_in_vain_fixed;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The boats of the lake, for all who want to row. */
@Singleton
public class BoatHouse {

  private final Set<Rental> rentals = ConcurrentHashMap.newKeySet();

  public Rental rent(String guest) {
    Rental rental = new Rental(this, guest);
    rentals.add(rental);
    return rental;
  }

  void back(Rental rental, int minutes) {
    rentals.remove(rental);
    System.out.println(rental.guest() + " rowed for " + minutes);
  }

  public int count() {
    int count = 0;
    for (Rental rental : rentals) {
      count += rental.guest().isEmpty() ? 0 : 1;
    }
    return count;
  }
}
