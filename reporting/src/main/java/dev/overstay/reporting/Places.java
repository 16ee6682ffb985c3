package dev.overstay.reporting;

import dev.overstay.checks.finding.Location;
import java.nio.charset.StandardCharsets;

/** How places are named. */
final class Places {

  private static final String UNRESERVED = "-._~/";

  private Places() {}

  /** The package-relative path of the source file, or of the class file where that is not known. */
  static String file(Location location) {
    return location.sourcePath().isEmpty()
        ? location.className().replace('.', '/') + ".class"
        : location.sourcePath();
  }

  /** The path within the project where the source is at hand, else the package-relative one. */
  static String path(Location location, SourceLookup sources) {
    return sources
        .find(location.sourcePath())
        .flatMap(SourceFile::projectPath)
        .orElseGet(() -> file(location));
  }

  /** The place with its line, as compilers write it. */
  static String fileAndLine(Location location) {
    int line = line(location);
    return line == 0 ? file(location) : file(location) + ":" + line;
  }

  /** The place with its line and, where that is known, its column. */
  static String precisely(Location location) {
    int column = location.span().column();
    return fileAndLine(location) + (column > 0 ? ":" + column : "");
  }

  /** The line to show; 0 when not known. */
  static int line(Location location) {
    return location.span().line() > 0 ? location.span().line() : location.span().anchorLine();
  }

  /** The class and its member. */
  static String member(Location location) {
    return location.member().isEmpty()
        ? location.className()
        : location.className() + "." + location.member();
  }

  /** A relative path as a relative URI reference. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNRESERVED.indexOf(c) >= 0;
      if (plain) {
        uri.append(c);
      } else {
        uri.append('%').append(hex(c >> 4)).append(hex(c & 0xf));
      }
    }
    return uri.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
