package dev.overstay.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A collection, map or cache has a bound that its code does not show.
 *
 * <p>For a map whose keys come from a fixed set that only people know (the countries a shop
 * delivers to, the printers of a plant), or a collection that is trimmed by something Overstay
 * cannot see.
 *
 * <pre>{@code
 * @Bounded(reason = "one entry for each warehouse; there are nine")
 * private final Map<String, Stock> stockByWarehouse = new ConcurrentHashMap<>();
 * }</pre>
 *
 * <p><b>On a field</b>: what this field holds does not grow without end. The rules about growth are
 * silent on it, wherever the entries are added.
 *
 * <p><b>On a type</b>: every instance bounds itself, and so does every instance of its subtypes.
 * For collections and caches of a project's own.
 *
 * <p>It is a statement about number only. A request object in a bounded map is still an escape.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface Bounded {

  /**
   * Returns what the bound is and who keeps it, for the next reader. Overstay does not judge it.
   */
  String reason() default "";
}
