package dev.overstay.checks.retention;

import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.program.Program;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often frameworks call methods of which an annotation says so. */
final class TickPeriods {

  /** What comes at least so often, in milliseconds, comes all the time. */
  private static final long SHORT = 10_000;

  /** Milliseconds, or a number with its unit; what is longer than seconds is not short. */
  private static final Pattern TEXT = Pattern.compile("(?:PT)?(\\d{1,9})(ms|s|S)?");

  private final Program program;

  TickPeriods(Program program) {
    this.program = program;
  }

  /** Whether an annotation of a method says that it is called every few seconds. */
  boolean areShort(MethodFacts method) {
    return method.annotations().stream()
        .anyMatch(
            annotation ->
                program
                    .models()
                    .annotation(annotation.type())
                    .flatMap(AnnotationModel::period)
                    .filter(period -> isShort(annotation, period))
                    .isPresent());
  }

  private static boolean isShort(AnnotationFacts annotation, AnnotationModel.PeriodAttribute said) {
    long unit =
        said.unit()
            .flatMap(annotation::text)
            .map(it -> KnownDelays.MILLISECONDS.getOrDefault(it, SHORT))
            .orElse(1L);
    return said.attributes().stream()
        .map(annotation.values()::get)
        .anyMatch(value -> milliseconds(value, unit).filter(it -> it <= SHORT).isPresent());
  }

  private static Optional<Long> milliseconds(Object value, long unit) {
    if (value instanceof Number number) {
      return Optional.of(number.longValue() * unit);
    }
    if (!(value instanceof String text)) {
      return Optional.empty();
    }
    Matcher matcher = TEXT.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long amount = Long.parseLong(matcher.group(1));
    String suffix = matcher.group(2);
    if (suffix == null) {
      return Optional.of(amount * unit);
    }
    return Optional.of(suffix.equals("ms") ? amount : amount * 1_000);
  }
}
