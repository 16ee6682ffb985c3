package cases.scheduler.ended_by_a_subclass_without_its_superclass;

public final class HarbourBeacon extends Beacon {

  private volatile int pulsed;

  @Override
  protected void pulse() {
    pulsed = pulsed + 1;
  }

  @Override
  public void close() {
    pulsed = 0;
  }

  public int pulsed() {
    return pulsed;
  }
}
