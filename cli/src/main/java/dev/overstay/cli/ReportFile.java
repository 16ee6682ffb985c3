package dev.overstay.cli;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that goes to a file.
 *
 * @param format how it is written
 * @param file where to
 */
record ReportFile(Format format, Path file) {

  /** For {@code --report}. */
  static final class Converter implements ITypeConverter<ReportFile> {
    @Override
    public ReportFile convert(String word) {
      int sign = word.indexOf('=');
      if (sign < 0 || sign == word.length() - 1) {
        throw new TypeConversionException(
            "\"" + word + "\" is not a format and a file, as in sarif=overstay.sarif");
      }
      return new ReportFile(
          new Words.OfFormat().convert(word.substring(0, sign)), Path.of(word.substring(sign + 1)));
    }
  }
}
