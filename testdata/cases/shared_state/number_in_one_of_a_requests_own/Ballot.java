package cases.shared_state.number_in_one_of_a_requests_own;

/** Votes for one of the answers. */
final class Ballot {

  private int votes;

  void count() {
    votes = votes + 1;
  }

  int votes() {
    return votes;
  }
}
