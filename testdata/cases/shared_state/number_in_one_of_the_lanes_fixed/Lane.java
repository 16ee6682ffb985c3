package cases.shared_state.number_in_one_of_the_lanes_fixed;

/** Numbers of the cars that wait in a lane. */
final class Lane {

  private final String name;
  private int last;

  Lane(String name) {
    this.name = name;
  }

  synchronized String next() {
    last = last + 1;
    return name + last;
  }
}
