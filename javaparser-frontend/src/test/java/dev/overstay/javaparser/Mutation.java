package dev.overstay.javaparser;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to break a source file. */
enum Mutation {
  TOKENS_DELETED {
    @Override
    byte[] apply(String text, Random random) {
      List<String> tokens = tokens(text);
      for (int i = 1 + random.nextInt(5); i > 0 && !tokens.isEmpty(); i--) {
        tokens.remove(random.nextInt(tokens.size()));
      }
      return bytes(tokens);
    }
  },
  TOKENS_SWAPPED {
    @Override
    byte[] apply(String text, Random random) {
      List<String> tokens = tokens(text);
      for (int i = 1 + random.nextInt(5); i > 0; i--) {
        int one = random.nextInt(tokens.size());
        int other = random.nextInt(tokens.size());
        String kept = tokens.set(one, tokens.get(other));
        tokens.set(other, kept);
      }
      return bytes(tokens);
    }
  },
  /** Most of these still parse, and mean nonsense. */
  NAMES_CHANGED {
    @Override
    byte[] apply(String text, Random random) {
      List<String> tokens = tokens(text);
      List<String> names =
          tokens.stream().filter(it -> Character.isJavaIdentifierStart(it.charAt(0))).toList();
      for (int i = 1 + random.nextInt(40); i > 0; i--) {
        int at = random.nextInt(tokens.size());
        if (Character.isJavaIdentifierStart(tokens.get(at).charAt(0))) {
          tokens.set(at, names.get(random.nextInt(names.size())));
        }
      }
      return bytes(tokens);
    }
  },
  BRACES_CUT {
    @Override
    byte[] apply(String text, Random random) {
      StringBuilder cut = new StringBuilder(text);
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        int from = random.nextInt(cut.length());
        int at = cut.indexOf(random.nextBoolean() ? "}" : "{", from);
        if (at >= 0) {
          cut.deleteCharAt(at);
        }
      }
      return cut.toString().getBytes(StandardCharsets.UTF_8);
    }
  },
  CUT_OFF {
    @Override
    byte[] apply(String text, Random random) {
      return text.substring(0, random.nextInt(text.length())).getBytes(StandardCharsets.UTF_8);
    }
  },
  STATEMENTS_MOVED {
    @Override
    byte[] apply(String text, Random random) {
      List<String> lines = new ArrayList<>(text.lines().toList());
      for (int i = 1 + random.nextInt(10); i > 0; i--) {
        lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
      }
      return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
  },
  ENCODED_ODDLY {
    @Override
    byte[] apply(String text, Random random) {
      List<Charset> charsets =
          List.of(
              StandardCharsets.UTF_16,
              StandardCharsets.UTF_16LE,
              Charset.forName("IBM037"),
              Charset.forName("UTF-32BE"));
      String odd = random.nextBoolean() ? "\uFEFF" + text : text.replace("e", "\u00e9");
      return odd.getBytes(
          random.nextBoolean()
              ? StandardCharsets.ISO_8859_1
              : charsets.get(random.nextInt(charsets.size())));
    }
  },
  BYTES_FLIPPED {
    @Override
    byte[] apply(String text, Random random) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      for (int i = 1 + random.nextInt(8); i > 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      return bytes;
    }
  },
  ESCAPES_INSERTED {
    @Override
    byte[] apply(String text, Random random) {
      List<String> odd = List.of("\\u000a", "\\u", "\\uuu0041", "\"\"\"", "/*", "\u0000", "\u001a");
      StringBuilder changed = new StringBuilder(text);
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        changed.insert(random.nextInt(changed.length()), odd.get(random.nextInt(odd.size())));
      }
      return changed.toString().getBytes(StandardCharsets.UTF_8);
    }
  };

  private static final Pattern TOKEN =
      Pattern.compile("\\s+|\\w+|\"(?:[^\"\\\\\\n]|\\\\.)*\"|//[^\\n]*|.", Pattern.DOTALL);

  abstract byte[] apply(String text, Random random);

  /** Breaks a text in one of the ways. */
  static byte[] of(String text, Random random) {
    return values()[random.nextInt(values().length)].apply(text, random);
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  private static byte[] bytes(List<String> tokens) {
    return String.join("", tokens).getBytes(StandardCharsets.UTF_8);
  }
}
