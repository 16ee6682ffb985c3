package dev.overstay.bytecode;

import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Class files written down as text, without code: what somebody who has no library at hand knows of
 * its types.
 *
 * <p>The first line has the flags in hexadecimal, the internal name, that of the superclass, those
 * of the interfaces separated by commas, and the generic signature; {@code -} stands for none. Each
 * further line is a member: {@code m} or {@code f} for a method or a field, flags, name,
 * descriptor, and the signature where there is one; or {@code i}, flags, and the names of a class,
 * of the one around it, and its simple name.
 */
public final class ClassFileText {

  private static final String NONE = "-";

  private ClassFileText() {}

  /**
   * The class file.
   *
   * @throws IllegalArgumentException if the text is no class
   */
  public static byte[] classFile(String text) {
    List<String> lines = text.lines().toList();
    ClassWriter out = new ClassWriter(0);
    String[] head = words(lines.isEmpty() ? "" : lines.get(0), 5);
    out.visit(
        Opcodes.V17,
        flags(head[0]),
        head[1],
        head[4].equals(NONE) ? null : head[4],
        head[2],
        head[3].equals(NONE) ? new String[0] : head[3].split(",", -1));
    for (String line : lines.subList(1, lines.size())) {
      member(line, out);
    }
    out.visitEnd();
    return out.toByteArray();
  }

  private static void member(String line, ClassWriter out) {
    String[] words = words(line, 5);
    int flags = flags(words[1]);
    String signature = words[4].equals(NONE) ? null : words[4];
    switch (words[0]) {
      case "m" -> out.visitMethod(flags, words[2], words[3], signature, null).visitEnd();
      case "f" -> out.visitField(flags, words[2], words[3], signature, null).visitEnd();
      case "i" -> out.visitInnerClass(words[2], words[3], words[4], flags);
      default -> throw new IllegalArgumentException("no member of a class: " + line);
    }
  }

  private static int flags(String word) {
    return Integer.parseInt(word, 16);
  }

  private static String[] words(String line, int count) {
    String[] words = line.split(" ", -1);
    if (words.length != count) {
      throw new IllegalArgumentException("not " + count + " words: " + line);
    }
    return words;
  }
}
