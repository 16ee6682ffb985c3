package cases.static_field.generic_ring_object_behind_static_fixed;

/** Verifies and applies what the payment provider tells us. */
interface PaymentEvents {

  boolean accept(String payload, String signature);
}
