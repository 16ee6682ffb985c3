package cases.listener.helper_of_a_replaced_close_takes_it_back;

/** A map of one line. */
public class LineMap extends ScreenPart {

  private final int[] metres = new int[100];

  public LineMap(TramPositions positions) {
    super(positions);
  }

  @Override
  public void moved(int tram, int metre) {
    metres[tram] = metre;
  }

  public int metreOf(int tram) {
    return metres[tram];
  }

  @Override
  public void close() {
    java.util.Arrays.fill(metres, 0);
  }
}
