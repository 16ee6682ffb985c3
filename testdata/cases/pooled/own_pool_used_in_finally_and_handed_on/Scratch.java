package cases.pooled.own_pool_used_in_finally_and_handed_on;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Scratch buffers that are used again. */
public class Scratch {

  /** A buffer. */
  static final class Page {
    final char[] text = new char[4096];
    int length;
  }

  private final Deque<Page> pages = new ArrayDeque<>();

  synchronized Page obtain() {
    Page page = pages.poll();
    return page == null ? new Page() : page;
  }

  synchronized void recycle(Page page) {
    page.length = 0;
    pages.push(page);
  }

  /** A writer that gives its page back when it is closed. */
  static final class PageWriter implements AutoCloseable {
    private final Scratch scratch;
    private final Page page;

    PageWriter(Scratch scratch, Page page) {
      this.scratch = scratch;
      this.page = page;
    }

    void write(char c) {
      page.text[page.length++] = c;
    }

    @Override
    public void close() {
      scratch.recycle(page);
    }
  }

  PageWriter writer() {
    return new PageWriter(this, obtain());
  }

  void with(Consumer<char[]> action) {
    Page page = obtain();
    try {
      action.accept(page.text);
    } finally {
      recycle(page);
    }
  }
}
