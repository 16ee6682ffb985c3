package dev.overstay.bytecode;

import java.util.BitSet;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/**
 * The outline of a class file, walked before ASM sees it: all lengths stay inside the file, so that
 * ASM neither reads beside it nor makes arrays of the size that a broken file claims. Also says
 * which methods have code, which ASM does not tell without reading the code.
 */
final class ClassFileShape {

  private static final int LARGEST = 32 << 20;
  private static final int NEWEST = Opcodes.V27;

  /** javac passes a label for each case of a pattern switch; more than this no switch has. */
  private static final int MOST_BOOTSTRAP_ARGUMENTS = 8_192;

  private final byte[] bytes;
  private final BitSet withCode = new BitSet();
  private final BitSet withMore = new BitSet();
  private int at;
  private int[] constants = new int[0];

  private ClassFileShape(byte[] bytes) {
    this.bytes = bytes;
  }

  private @org.jspecify.annotations.Nullable String problem;

  static ClassFileShape of(byte[] bytes) {
    ClassFileShape shape = new ClassFileShape(bytes);
    try {
      shape.walk();
    } catch (MalformedCode e) {
      shape.problem = e.getMessage();
    }
    return shape;
  }

  /** Why the file cannot be read. */
  Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  /** Whether the method of this number, from 0 in the file's order, has code. */
  boolean hasCode(int method) {
    return withCode.get(method);
  }

  /**
   * Whether a method has attributes besides its code and what its declaration says in any language:
   * annotations or names of parameters, and what nobody here knows.
   */
  boolean hasMore(int method) {
    return withMore.get(method);
  }

  private void walk() {
    if (bytes.length > LARGEST) {
      throw new MalformedCode("it is larger than " + (LARGEST >> 20) + " MB");
    }
    if (bytes.length < 10 || u4() != 0xCAFEBABEL) {
      throw new MalformedCode("it is no class file");
    }
    skip(2);
    int major = u2();
    if (major > NEWEST) {
      throw new MalformedCode(
          "it is written for Java " + (major - 44) + ", newer than " + (NEWEST - 44));
    }
    constants();
    skip(6);
    skip(2L * u2());
    members(false);
    members(true);
    attributes(u2(), -1);
  }

  // Constants are most of a file: they are walked without a call for each byte.
  private void constants() {
    int count = u2();
    int[] places = new int[count];
    byte[] file = bytes;
    int last = file.length - 3;
    int next = at;
    for (int i = 1; i < count; i++) {
      if (next > last) {
        throw tooShort();
      }
      places[i] = next;
      int tag = file[next];
      switch (tag) {
        case 1 -> next += 3 + (((file[next + 1] & 0xFF) << 8) | (file[next + 2] & 0xFF));
        case 3, 4, 9, 10, 11, 12, 17, 18 -> next += 5;
        case 5, 6 -> {
          next += 9;
          i++;
        }
        case 7, 8, 16, 19, 20 -> next += 3;
        case 15 -> next += 4;
        default -> throw new MalformedCode("it is corrupt (constant of kind " + (tag & 0xFF) + ")");
      }
    }
    if (next > file.length) {
      throw tooShort();
    }
    at = next;
    constants = places;
  }

  private static MalformedCode tooShort() {
    return new MalformedCode("it is corrupt (it ends too early)");
  }

  private void members(boolean methods) {
    int count = u2();
    for (int i = 0; i < count; i++) {
      skip(6);
      attributes(u2(), methods ? i : -1);
    }
  }

  private void attributes(int count, int method) {
    for (int i = 0; i < count; i++) {
      int name = u2();
      long length = u4();
      int start = at;
      skip(length);
      if (method >= 0 && named(name, "Code")) {
        withCode.set(method);
        code(start);
      } else if (method >= 0) {
        if (!named(name, "Signature") && !named(name, "Exceptions") && !named(name, "Deprecated")) {
          withMore.set(method);
        }
      } else if (named(name, "BootstrapMethods")) {
        bootstrapMethods(start);
      } else if (named(name, "Record")) {
        recordComponents(start);
      }
    }
  }

  private void code(int start) {
    int end = at;
    at = start;
    skip(4);
    skip(u4());
    skip(8L * u2());
    attributes(u2(), -1);
    leave(end);
  }

  private void recordComponents(int start) {
    int end = at;
    at = start;
    int count = u2();
    for (int i = 0; i < count; i++) {
      skip(4);
      attributes(u2(), -1);
    }
    leave(end);
  }

  private void bootstrapMethods(int start) {
    int end = at;
    at = start;
    int count = u2();
    for (int i = 0; i < count; i++) {
      skip(2);
      int arguments = u2();
      if (arguments > MOST_BOOTSTRAP_ARGUMENTS) {
        throw new MalformedCode(
            "it is corrupt (a bootstrap method of " + arguments + " arguments)");
      }
      skip(2L * arguments);
    }
    leave(end);
  }

  private void leave(int end) {
    if (at > end) {
      throw new MalformedCode("it is corrupt (an attribute is longer than it says)");
    }
    at = end;
  }

  private boolean named(int constant, String text) {
    if (constant <= 0 || constant >= constants.length || constants[constant] == 0) {
      return false;
    }
    int place = constants[constant];
    int length = text.length();
    if (bytes[place] != 1 || (bytes[place + 1] & 0xFF) != 0 || bytes[place + 2] != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (bytes[place + 3 + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int u2() {
    int from = at;
    skip(2);
    return ((bytes[from] & 0xFF) << 8) | (bytes[from + 1] & 0xFF);
  }

  private long u4() {
    return (long) u2() << 16 | u2();
  }

  private void skip(long count) {
    if (count > bytes.length - at) {
      throw tooShort();
    }
    at += (int) count;
  }
}
