package cases.pooled.page_removed_from_a_list;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Keeps the last pages of a session, wrapped for storing. */
public class RecentPages {

  /** One of them. */
  interface Page {
    int id();
  }

  /** As it is stored. */
  record Stored(int id) implements Page {}

  private static final int MOST = 20;

  private final List<Page> pages = new ArrayList<>();

  void add(Page page) {
    remove(page.id());
    pages.add(new Stored(page.id()));
    pages.add(page);
    while (pages.size() > MOST) {
      pages.remove(0);
    }
  }

  Page remove(int id) {
    Iterator<Page> all = pages.iterator();
    while (all.hasNext()) {
      Page page = all.next();
      if (page.id() == id) {
        all.remove();
        return page;
      }
    }
    return null;
  }
}
