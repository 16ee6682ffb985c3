package dev.overstay.javaparser.tree;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Range;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.Node;
import java.util.Optional;

/** Where compilers place what JavaParser has no place for: operators, parentheses, keywords. */
final class Tokens {

  private Tokens() {}

  /** Says where a tree is; its own place is its beginning. */
  static <T extends Tree> T at(T tree, Node node) {
    Optional<Range> range = node.getRange();
    if (range.isPresent()) {
      tree.start = Place.of(range.get().begin.line, range.get().begin.column);
      tree.end = Place.of(range.get().end.line, range.get().end.column + 1);
      tree.pos = tree.start;
    }
    return tree;
  }

  static int begin(Node node) {
    return node.getBegin().map(it -> Place.of(it.line, it.column)).orElse(Place.NONE);
  }

  /** The character after a node. */
  static int end(Node node) {
    return node.getEnd().map(it -> Place.of(it.line, it.column + 1)).orElse(Place.NONE);
  }

  /** The last character of a node. */
  static int last(Node node) {
    return node.getEnd().map(it -> Place.of(it.line, it.column)).orElse(Place.NONE);
  }

  /** The first token after a node. */
  static int after(Node node) {
    return next(node.getTokenRange().map(TokenRange::getEnd));
  }

  /** The token before a node. */
  static int before(Node node) {
    Optional<JavaToken> at =
        node.getTokenRange().map(TokenRange::getBegin).flatMap(JavaToken::getPreviousToken);
    while (at.isPresent() && at.get().getCategory().isWhitespaceOrComment()) {
      at = at.get().getPreviousToken();
    }
    return place(at);
  }

  /** The next token of this text from the beginning of a node on. */
  static int within(Node node, String text) {
    Optional<JavaToken> at = node.getTokenRange().map(TokenRange::getBegin);
    while (at.isPresent() && !at.get().getText().equals(text)) {
      at = at.get().getNextToken();
    }
    return place(at);
  }

  /** The next token of this text after a node. */
  static int after(Node node, String text) {
    Optional<JavaToken> at =
        node.getTokenRange().map(TokenRange::getEnd).flatMap(JavaToken::getNextToken);
    while (at.isPresent() && !at.get().getText().equals(text)) {
      at = at.get().getNextToken();
    }
    return place(at);
  }

  private static int next(Optional<JavaToken> token) {
    Optional<JavaToken> at = token.flatMap(JavaToken::getNextToken);
    while (at.isPresent() && at.get().getCategory().isWhitespaceOrComment()) {
      at = at.get().getNextToken();
    }
    return place(at);
  }

  private static int place(Optional<JavaToken> token) {
    return token
        .flatMap(JavaToken::getRange)
        .map(it -> Place.of(it.begin.line, it.begin.column))
        .orElse(Place.NONE);
  }
}
