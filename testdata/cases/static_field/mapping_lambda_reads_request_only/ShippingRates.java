package cases.static_field.mapping_lambda_reads_request_only;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Shipping rates by zone; the first request of a zone decides in which currency they show. */
final class ShippingRates {

  enum Zone {
    DOMESTIC,
    EUROPE,
    WORLD
  }

  private static final Map<Zone, String> LABELS = new ConcurrentHashMap<>();

  private static final Map<Locale, NumberFormat> FORMATS = new ConcurrentHashMap<>();

  private ShippingRates() {}

  static String label(Zone zone, HttpServletRequest request) {
    return LABELS.computeIfAbsent(
        zone, z -> z.name().toLowerCase(Locale.ROOT) + " " + currencyOf(request));
  }

  static String format(BigDecimal price, HttpServletRequest request) {
    NumberFormat shared =
        FORMATS.computeIfAbsent(
            request.getLocale(), locale -> NumberFormat.getCurrencyInstance(locale));
    NumberFormat own = (NumberFormat) shared.clone();
    return own.format(price);
  }

  private static String currencyOf(HttpServletRequest request) {
    Locale locale = request.getLocale();
    return locale.getCountry().isEmpty() ? "EUR" : Currency.getInstance(locale).getCurrencyCode();
  }
}
