package com.example.webshop.audit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What went wrong last, for each part of the shop. */
public final class Trouble {

  /** The parts of the shop. */
  public enum Area {
    PAYMENTS,
    CHECKOUT,
    UPLOADS
  }

  private static final Map<Area, Object> LAST =
      Collections.synchronizedMap(new EnumMap<>(Area.class));

  private Trouble() {}

  /** Remembers anything that tells what went wrong, in place of what was remembered before. */
  public static void remember(Area area, Object detail) {
    LAST.put(area, detail);
  }

  public static Optional<Object> last(Area area) {
    return Optional.ofNullable(LAST.get(area));
  }
}
