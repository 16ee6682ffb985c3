package cases.removal.pending_check_of_a_single_fixed;

enum Verdict {
    PASS,
    REVIEW,
    BLOCK
}
