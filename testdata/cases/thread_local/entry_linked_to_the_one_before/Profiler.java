package cases.thread_local.entry_linked_to_the_one_before;

/** What a thread is in, each entry inside of the one before. */
public final class Profiler {

  private static final ThreadLocal<Entry> CURRENT = new ThreadLocal<>();

  private Profiler() {}

  /** Begins an entry. */
  public static void enter(String name) {
    CURRENT.set(new Entry(CURRENT.get(), name));
  }

  /** Ends it: the one around it goes on. */
  public static void release() {
    Entry current = CURRENT.get();
    if (current != null) {
      CURRENT.set(current.getParent());
    }
  }

  /** An entry. */
  public static final class Entry {
    private final Entry parent;
    private final String name;

    Entry(Entry parent, String name) {
      this.parent = parent;
      this.name = name;
    }

    public Entry getParent() {
      return parent;
    }

    public String getName() {
      return name;
    }
  }
}
