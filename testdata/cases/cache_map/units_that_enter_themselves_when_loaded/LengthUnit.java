package cases.cache_map.units_that_enter_themselves_when_loaded;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A unit of length: there are those that are named here, and each enters itself. */
public final class LengthUnit {

  private static final Map<String, LengthUnit> BY_SYMBOL = new ConcurrentHashMap<>();

  public static final LengthUnit METRE = new LengthUnit("m", 1.0);
  public static final LengthUnit INCH = new LengthUnit("in", 0.0254);
  public static final LengthUnit FURLONG = new LengthUnit("fur", 201.168);

  private final double metres;

  private LengthUnit(String symbol, double metres) {
    this.metres = metres;
    BY_SYMBOL.put(symbol, this);
  }

  public static double metresOf(String symbol, double value) {
    LengthUnit unit = BY_SYMBOL.get(symbol);
    return unit == null ? Double.NaN : value * unit.metres;
  }
}
