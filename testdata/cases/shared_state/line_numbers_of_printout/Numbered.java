package cases.shared_state.line_numbers_of_printout;

/** What numbers its lines. */
public abstract class Numbered {

  private int line;

  protected String next(String text) {
    int number = ++line;
    return number + ": " + text;
  }
}
