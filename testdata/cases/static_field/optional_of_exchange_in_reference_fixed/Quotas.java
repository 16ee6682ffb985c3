package cases.static_field.optional_of_exchange_in_reference_fixed;

/** Calls left, by API key. */
interface Quotas {

  boolean tryTake(String apiKey);
}
