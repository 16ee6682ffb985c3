package com.example.webshop.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.example.webshop.orders.OrderService;
import com.example.webshop.orders.OrderStatus;
import com.example.webshop.orders.PurchaseOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaymentServiceTest {

  private final OrderService orders = mock(OrderService.class);
  private final PaymentService payments =
      new PaymentService(new PaymentProviders(List.of(new CardPayments())), orders);

  @Test
  void paysAnOrder() {
    given("1", "100");

    assertThat(payments.pay("1", "card")).startsWith("card-");
    verify(orders).become("1", OrderStatus.PAID);
  }

  @Test
  void isDoneWithAnOrderThatCouldNotBePaid() {
    given("1", "100000");

    assertThatThrownBy(() -> payments.pay("1", "card")).isInstanceOf(PaymentRefused.class);
    assertThat(payments.running()).isEmpty();
    verify(orders).find("1");
    verifyNoMoreInteractions(orders);
  }

  private void given(String number, String total) {
    PurchaseOrder order = new PurchaseOrder(number, "ann", new BigDecimal(total));
    when(orders.find(number)).thenReturn(Optional.of(order));
  }
}
