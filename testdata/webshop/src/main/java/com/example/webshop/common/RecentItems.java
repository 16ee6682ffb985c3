package com.example.webshop.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last few items of something, newest last. */
public final class RecentItems<T> {

  private final Deque<T> items = new ArrayDeque<>();
  private final int limit;

  public RecentItems(int limit) {
    this.limit = limit;
  }

  public synchronized void add(T item) {
    while (items.size() >= limit) {
      items.removeFirst();
    }
    items.addLast(item);
  }

  public synchronized List<T> all() {
    return List.copyOf(items);
  }
}
