package cases.cache_map.keys_known_five_callers_away;

import java.util.Set;

/** Those that the configuration names. */
interface Partners {

  boolean isKnown(String partner);

  static Partners configured() {
    Set<String> names = Set.of(System.getProperty("partners", "").split(","));
    return names::contains;
  }
}
