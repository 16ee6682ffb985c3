package cases.growth.answers_of_another_kind_than_the_shared_one;

/** An answer that says no more than that it is one: there is one for all. */
final class Acknowledged extends Answer<Answer.Reading> {

  static final Acknowledged ALWAYS = new Acknowledged();

  private Acknowledged() {
    super(new Reading());
  }

  @Override
  void line(String line) {
    // Nothing to learn from it.
  }
}
