package dev.overstay.checks.edit;

/**
 * What takes out again what was stored ({@link dev.overstay.checks.finding.Change.UndoInFinally}):
 * a {@code try} around what follows in the block. What follows is not indented anew.
 *
 * @param indentation of the statement that stores
 * @param undo the statement that takes out, without its semicolon
 */
public record UndoText(String indentation, String undo, Layout layout) {

  /** Put before the statement that follows. */
  public String opening() {
    return "try {" + layout.lineBreak() + indentation;
  }

  /** Put after the last statement of the block. */
  public String closing() {
    return String.join(
        layout.lineBreak(),
        "",
        indentation + "} finally {",
        indentation + layout.step() + undo + ";",
        indentation + "}");
  }
}
