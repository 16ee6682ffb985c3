package dev.overstay.cli;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * A Markdown page as text for a terminal: wrapped, code indented, headings bold if it has colours.
 */
final class PageText extends AbstractVisitor {

  private static final int WIDTH = 90;

  private final StringBuilder page = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private final boolean styled;
  private String indent = "";
  private String bullet = "";

  private PageText(boolean styled) {
    this.styled = styled;
  }

  /**
   * Renders a page.
   *
   * @param styled whether headings and emphasis may be marked by terminal codes
   */
  static String of(String markdown, boolean styled) {
    PageText text = new PageText(styled);
    Parser.builder().build().parse(markdown).accept(text);
    return text.page.toString();
  }

  @Override
  public void visit(Heading heading) {
    separate();
    visitChildren(heading);
    page.append(styled ? "\u001b[1m" + paragraph + "\u001b[0m" : paragraph).append('\n');
    if (!styled) {
      page.append((heading.getLevel() == 1 ? "=" : "-").repeat(paragraph.length())).append('\n');
    }
    paragraph.setLength(0);
  }

  @Override
  public void visit(Paragraph node) {
    if (bullet.isEmpty() && !isInTightList(node)) {
      separate();
    }
    visitChildren(node);
    wrap();
  }

  private static boolean isInTightList(Node node) {
    Node item = node.getParent();
    return item instanceof ListItem && item.getParent() instanceof ListBlock list && list.isTight();
  }

  @Override
  public void visit(BulletList list) {
    separate();
    visitChildren(list);
  }

  @Override
  public void visit(OrderedList list) {
    separate();
    visitChildren(list);
  }

  @Override
  public void visit(ListItem item) {
    String before = indent;
    bullet = before + marker(item);
    indent = before + " ".repeat(marker(item).length());
    visitChildren(item);
    indent = before;
    bullet = "";
  }

  private static String marker(ListItem item) {
    if (!(item.getParent() instanceof OrderedList list)) {
      return "  * ";
    }
    int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
      number++;
    }
    return "  " + number + ". ";
  }

  @Override
  public void visit(BlockQuote quote) {
    String before = indent;
    indent = before + "  ";
    visitChildren(quote);
    indent = before;
  }

  @Override
  public void visit(FencedCodeBlock code) {
    code(code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    code(code.getLiteral());
  }

  private void code(String literal) {
    separate();
    literal
        .lines()
        .forEach(line -> page.append((indent + "    " + line).stripTrailing()).append('\n'));
  }

  @Override
  public void visit(ThematicBreak line) {
    separate();
  }

  @Override
  public void visit(Text text) {
    paragraph.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    paragraph.append(code.getLiteral());
  }

  @Override
  public void visit(Emphasis emphasis) {
    visitChildren(emphasis);
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    visitChildren(emphasis);
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    if (link.getDestination().contains("://")) {
      paragraph.append(" (").append(link.getDestination()).append(')');
    }
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    paragraph.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    wrap();
  }

  /** An empty line between blocks. */
  private void separate() {
    if (page.length() > 0) {
      page.append('\n');
    }
  }

  /** Writes the words gathered so far in lines of limited width. */
  private void wrap() {
    StringBuilder line = new StringBuilder(bullet.isEmpty() ? indent : bullet);
    bullet = "";
    boolean empty = true;
    for (String word : List.of(paragraph.toString().strip().split("\\s+"))) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        page.append(line).append('\n');
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    page.append(line).append('\n');
    paragraph.setLength(0);
  }
}
