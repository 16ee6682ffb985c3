package dev.overstay.checks.finding;

/**
 * Why a finding is less than certain: the closed list of assumptions a rule may make. Each one
 * lowers the confidence by one step.
 */
public enum Doubt {
  HOLDER_VISIBLE_OUTSIDE("the holder is visible outside the module"),
  EXCEPTIONAL_EXIT_ASSUMED("it is assumed that a call fails"),
  HIERARCHY_CUT("not every implementation of a called method was looked at"),
  OWNER_LIFETIME_INFERRED("the owner's lifetime was inferred"),
  KEY_DOMAIN_INFERRED("that the keys have no bound was inferred"),
  HOST_LIFECYCLE_ASSUMED("the host's lifecycle was assumed"),
  CARRIER_INFERRED("that the type carries request data was inferred"),
  SINGLE_INSTANCE("the owner exists once");

  private final String reason;

  Doubt(String reason) {
    this.reason = reason;
  }

  /** The reason in words that follow "because". */
  public String reason() {
    return reason;
  }
}
