package com.example.webshop.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CartTest {

  private final Cart cart = new Cart("c1");

  @Test
  void addsUpWhatIsInIt() {
    cart.add(new CartItem("L-1", 2, new BigDecimal("39.00")));
    cart.add(new CartItem("K-1", 1, new BigDecimal("29.50")));

    assertThat(cart.total()).isEqualByComparingTo("107.50");
  }

  @Test
  void forgetsWhatWasTakenOut() {
    cart.add(new CartItem("L-1", 2, new BigDecimal("39.00")));
    cart.remove("L-1");

    assertThat(cart.items()).isEmpty();
    assertThat(cart.total()).isZero();
  }

  @Test
  void takesFiftyItemsAndNoMore() {
    for (int i = 0; i < 50; i++) {
      assertThat(cart.add(new CartItem("L-" + i, 1, BigDecimal.ONE))).isTrue();
    }

    assertThat(cart.add(new CartItem("L-50", 1, BigDecimal.ONE))).isFalse();
    assertThat(cart.items()).hasSize(50);
  }
}
