package cases.growth.seats_of_a_plan_know_their_coach;

final class Coach {

  private final int number;

  Coach(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
