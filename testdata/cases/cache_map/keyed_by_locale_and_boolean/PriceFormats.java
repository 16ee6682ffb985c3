package cases.cache_map.keyed_by_locale_and_boolean;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

@Component
public class PriceFormats {

  private final Map<Locale, DateTimeFormatter> dates = new ConcurrentHashMap<>();
  private final Map<Boolean, String> labels = new ConcurrentHashMap<>();

  public DateTimeFormatter dates() {
    return dates.computeIfAbsent(
        LocaleContextHolder.getLocale(),
        locale -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
  }

  public String price(long cents, boolean taxIncluded) {
    String label =
        labels.computeIfAbsent(taxIncluded, included -> included ? " incl. VAT" : " excl. VAT");
    NumberFormat format = NumberFormat.getCurrencyInstance(LocaleContextHolder.getLocale());
    return format.format(cents / 100.0) + label;
  }
}
