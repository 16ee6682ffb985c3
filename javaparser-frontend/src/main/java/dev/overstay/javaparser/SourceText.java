package dev.overstay.javaparser;

import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.SourceReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a source file, and what it takes to write it again. */
final class SourceText {

  private static final String MARK = "\uFEFF";
  private static final long LARGEST = 32 << 20;
  private static final Pattern PACKAGE =
      Pattern.compile("(?m)^\\s*(?:@[^\\n]*\\s)?package\\s+([\\p{javaJavaIdentifierPart}.]+)\\s*;");

  private final byte[] bytes;
  private final String text;
  private final Charset charset;
  private final boolean marked;

  private SourceText(byte[] bytes, String text, Charset charset, boolean marked) {
    this.bytes = bytes;
    this.text = text;
    this.charset = charset;
    this.marked = marked;
  }

  /** What is in the file. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** Its characters, without the mark of its encoding. */
  String text() {
    return text;
  }

  /** A file's trees; empty, and the reason told, where it cannot be read. */
  static Optional<Decl.Unit> unit(Path file, SourceReader reader, Consumer<String> problems) {
    return of(file, problems).flatMap(text -> reader.read(file.toString(), text));
  }

  /** A file's text: UTF-8, or one byte a character where it is no UTF-8. */
  static Optional<String> of(Path file, Consumer<String> problems) {
    return read(file, problems).map(SourceText::text);
  }

  /** A file's text with what it takes to write it again. */
  static Optional<SourceText> read(Path file, Consumer<String> problems) {
    try {
      if (Files.size(file) > LARGEST) {
        problems.accept("The file " + file + " was not read: it has more than 32 MB.");
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      try {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        boolean marked = text.startsWith(MARK);
        return Optional.of(
            new SourceText(
                bytes, marked ? text.substring(1) : text, StandardCharsets.UTF_8, marked));
      } catch (CharacterCodingException e) {
        Charset charset = StandardCharsets.ISO_8859_1;
        return Optional.of(new SourceText(bytes, new String(bytes, charset), charset, false));
      }
    } catch (IOException e) {
      problems.accept("The file " + file + " was not read: " + e.getMessage() + ".");
      return Optional.empty();
    }
  }

  /** Another text as this file would have it. */
  byte[] encoded(String other) {
    return ((marked ? MARK : "") + other).getBytes(charset);
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
