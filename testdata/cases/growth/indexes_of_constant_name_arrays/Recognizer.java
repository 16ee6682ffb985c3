package cases.growth.indexes_of_constant_name_arrays;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

/** Each grammar has one array of names, which it gives whoever asks, and which is the key. */
public abstract class Recognizer {

  private static final Map<String[], Map<String, Integer>> INDEXES = new WeakHashMap<>();

  protected abstract String[] ruleNames();

  public int indexOf(String rule) {
    String[] names = ruleNames();
    synchronized (INDEXES) {
      Map<String, Integer> index = INDEXES.get(names);
      if (index == null) {
        index = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
          index.put(names[i], i);
        }
        INDEXES.put(names, index);
      }
      return index.getOrDefault(rule, -1);
    }
  }
}
