package cases.static_field.own_context_in_map_of_lists;

/** How much an audited action matters. */
enum Severity {
  ROUTINE,
  REFUSED,
  FAILED;

  static Severity of(int status) {
    if (status >= 500) {
      return FAILED;
    }
    return status >= 400 ? REFUSED : ROUTINE;
  }
}
