package com.example.webshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Starts the whole shop and buys a lamp. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:test",
      "webshop.images=target/test-images"
    })
class WebshopApplicationTest {

  @Autowired private TestRestTemplate shop;

  @Test
  void findsProducts() {
    assertThat(shop.getForObject("/products?text=lamp", String.class))
        .contains("Desk lamp", "Floor lamp")
        .doesNotContain("Kettle");
  }

  @Test
  void doesNotPlaceAnEmptyOrder() {
    assertThat(shop.postForEntity("/orders", null, String.class).getStatusCode())
        .isEqualTo(HttpStatus.CONFLICT);
  }

  @Test
  void sellsALamp() {
    ResponseEntity<String> added =
        shop.postForEntity("/cart/items?sku=L-1&quantity=2", null, String.class);
    HttpHeaders session = new HttpHeaders();
    session.set("Cookie", added.getHeaders().getFirst("Set-Cookie").split(";", 2)[0]);
    session.set("X-Customer", "ann");

    ResponseEntity<String> order =
        shop.exchange("/orders", HttpMethod.POST, new HttpEntity<>(session), String.class);
    String number = order.getBody().replaceAll(".*\"number\":\"([^\"]+)\".*", "$1");
    ResponseEntity<String> paid =
        shop.exchange(
            "/payments/" + number, HttpMethod.POST, new HttpEntity<>(session), String.class);

    assertThat(order.getBody()).contains("\"total\":78.00", "\"status\":\"PLACED\"");
    assertThat(paid.getBody()).startsWith("card-");
    assertThat(shop.getForObject("/orders/" + number, String.class)).contains("PAID");
    assertThat(shop.getForObject("/invoices?order=" + number, String.class))
        .contains("Customer: ann");
    assertThat(shop.getForObject("/export?customer=ann", String.class)).contains(number);
  }
}
