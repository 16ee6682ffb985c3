package dev.overstay.javaparser;

import dev.overstay.bytecode.ClassFileText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The declarations of the library types that models speak of, and of those above them: what stands
 * in for a library that is not at hand. They are read from the class files against which the rows
 * are checked, and hold as much as rows and calls of what rows speak of need. Not safe under
 * threads.
 */
public final class Shapes {

  private @Nullable Map<String, String> texts;

  /**
   * The class file of a class, without code, by its binary name; empty where nothing is known of
   * it.
   */
  public Optional<byte[]> find(String binaryName) {
    return text(binaryName).map(ClassFileText::classFile);
  }

  /** The declaration of a class as {@link ClassFileText} has it. */
  Optional<String> text(String binaryName) {
    // Most scans have their libraries and never ask.
    Map<String, String> known = texts;
    if (known == null) {
      known = shipped();
      texts = known;
    }
    return Optional.ofNullable(known.get(binaryName));
  }

  private static Map<String, String> shipped() {
    Map<String, String> texts = new HashMap<>();
    try (InputStream file = Objects.requireNonNull(Shapes.class.getResourceAsStream("shapes.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      StringBuilder text = new StringBuilder();
      String name = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty()) {
          texts.put(name, text.toString());
          text.setLength(0);
        } else {
          if (text.isEmpty()) {
            name = line.split(" ", -1)[1].replace('/', '.');
          }
          text.append(line).append('\n');
        }
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("The shapes of libraries cannot be read", e);
    }
  }
}
