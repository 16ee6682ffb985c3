package cases.growth.equal_texts_kept_once;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;

/** One copy of texts that are equal, as long as somebody has it. */
public final class Texts {

  private static final Map<String, WeakReference<String>> KNOWN = new WeakHashMap<>();

  private Texts() {}

  public static synchronized String one(String text) {
    String known = KNOWN.computeIfAbsent(text, WeakReference::new).get();
    return known == null ? text : known;
  }
}
