package cases.removal.pending_check_of_a_single;

enum Verdict {
    PASS,
    REVIEW,
    BLOCK
}
