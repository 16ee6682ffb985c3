package cases.scope.shopping_trip_of_an_own_stereotype;

abstract class TripBase {

  protected final Trip trip;

  TripBase(Trip trip) {
    this.trip = trip;
  }
}
