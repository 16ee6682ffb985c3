package cases.scope.rate_table_of_an_own_stereotype;

abstract class TripBase {

  protected final Trip trip;

  TripBase(Trip trip) {
    this.trip = trip;
  }
}
