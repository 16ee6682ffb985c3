package cases.async_task.bus_delivers_in_place_or_elsewhere;

/** Hears of requests. */
public abstract class Subscriber {

  private final boolean inPlace;

  protected Subscriber(boolean inPlace) {
    this.inPlace = inPlace;
  }

  boolean isInPlace() {
    return inPlace;
  }

  public abstract void hear(Happening happening);
}
