package com.example.webshop.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentItemsTest {

  @Test
  void keepsTheLastOnes() {
    RecentItems<String> items = new RecentItems<>(2);
    items.add("a");
    items.add("b");
    items.add("c");

    assertThat(items.all()).containsExactly("b", "c");
  }
}
