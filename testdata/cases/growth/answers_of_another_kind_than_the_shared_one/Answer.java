package cases.growth.answers_of_another_kind_than_the_shared_one;

/** What a meter says, in lines. */
abstract class Answer<R extends Answer.Reading> {

  /** What has been read so far. */
  static class Reading {
    private String status = "";

    String status() {
      return status;
    }

    void status(String line) {
      status = line;
    }
  }

  protected final R reading;

  Answer(R reading) {
    this.reading = reading;
  }

  abstract void line(String line);

  R reading() {
    return reading;
  }
}
