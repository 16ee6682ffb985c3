package dev.overstay.javaparser;

import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.SourceReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of source files. */
final class SourceText {

  private static final long LARGEST = 32 << 20;
  private static final Pattern PACKAGE =
      Pattern.compile("(?m)^\\s*(?:@[^\\n]*\\s)?package\\s+([\\p{javaJavaIdentifierPart}.]+)\\s*;");

  private SourceText() {}

  /** A file's trees; empty, and the reason told, where it cannot be read. */
  static Optional<Decl.Unit> unit(Path file, SourceReader reader, Consumer<String> problems) {
    return of(file, problems).flatMap(text -> reader.read(file.toString(), text));
  }

  /** A file's text: UTF-8, or one byte a character where it is no UTF-8. */
  static Optional<String> of(Path file, Consumer<String> problems) {
    try {
      if (Files.size(file) > LARGEST) {
        problems.accept("The file " + file + " was not read: it has more than 32 MB.");
        return Optional.empty();
      }
      String text = decoded(Files.readAllBytes(file));
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (IOException e) {
      problems.accept("The file " + file + " was not read: " + e.getMessage() + ".");
      return Optional.empty();
    }
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  /**
   * The binary name that the class of a file's own name has, as far as the text can say that it is
   * in a package.
   */
  static String className(Path file, String text) {
    String name = String.valueOf(file.getFileName());
    String stem = name.endsWith(".java") ? name.substring(0, name.length() - 5) : name;
    Matcher matcher = PACKAGE.matcher(text);
    return matcher.find() ? matcher.group(1) + "." + stem : stem;
  }
}
