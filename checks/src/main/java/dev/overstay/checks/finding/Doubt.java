package dev.overstay.checks.finding;

/**
 * Why a finding is less than certain: the closed list of assumptions a rule may make. Each one
 * lowers the confidence, most by one step.
 */
public enum Doubt {
  HOLDER_VISIBLE_OUTSIDE("the holder is visible outside the module"),
  EXCEPTIONAL_EXIT_ASSUMED("it is assumed that a call fails"),
  HIERARCHY_CUT("not every implementation of a called method was looked at"),
  OWNER_LIFETIME_INFERRED("the owner's lifetime was inferred"),
  RECURRENCE_INFERRED("that it happens again and again was inferred"),
  OWNER_MADE_FOR_WORK("objects of the owner's class are made for single pieces of work", 2),
  KEY_DOMAIN_INFERRED("that the keys have no bound was inferred"),
  KEY_DOMAIN_UNKNOWN("it is not known where the keys come from", 2),
  SEVERAL_CALLS_AWAY("it happens several calls away"),
  MANY_CALLS_AWAY("it happens many calls away"),
  BOUND_UNDER_CONDITION("a bound is set under a condition"),
  BOUND_IF_GIVEN("whoever makes the owner may give the bound"),
  REMOVAL_NOT_CALLED("nobody here calls what takes entries out, others may"),
  REMOVAL_OFFERED("whoever uses the module may have entries taken out by a public method", 2),
  ENTRIES_TAKEN_OUT("entries are taken out one by one", 2),
  CHANGES_TAKEN_OUT("what has changed is taken out, and fetched again"),
  FILLED_ALONE("what is taken out may have been put in alone, elsewhere", 2),
  EXECUTOR_OPTIONAL("it runs in place in other cases", 2),
  SET_BACK("another method of its class sets it back", 2),
  HOST_LIFECYCLE_ASSUMED("the host's lifecycle was assumed"),
  CARRIER_INFERRED("that the type carries request data was inferred"),
  REQUEST_UNUSED("the task uses only other things of the object that has the request", 2),
  CONTEXT_MAY_BE_PASSED_ON("the executor may pass the context on", 2),
  FOUND_AGAIN("what is forgotten may be asked for again", 2),
  ROUGH_COUNT("it may be a count that nothing depends on"),
  HANDED_ON_ELSE("in other cases somebody else gets it, who may close it"),
  POOL_DEFAULTS("the defaults of the pool's version were assumed"),
  LIMITED_OTHERWISE("the pool's defaults limit everything else"),
  POOL_INFERRED("that its class is a pool was inferred"),
  OFF_REQUEST_PATH("no request is known to come here", 2),
  ENDS_WHEN_IDLE("it ends by itself when there is nothing to do", 2),
  ENDS_WITH_ITS_TASK("what is started ends when its task does"),
  PERIOD_UNKNOWN("it is not known how often the task runs"),
  OWN_TASK("what is waited for is a task that the method itself hands over", 2),
  GIVEN_BACK("whoever has a permit gives it back", 2),
  WAITED_FOR("the caller waits for it to end"),
  UNCHECKED_EXIT("an exception that nobody declares would end it"),
  INTERRUPT_ELSEWHERE("an interrupt at another place would end it"),
  SPEED_UNKNOWN("the work may be done faster than it comes in"),
  ALL_TAKEN_OUT("each run of the task takes out all that there is"),
  USUAL_CHOICE("it is the queue that such executors usually have"),
  OWNER_NOT_KEPT("the owner does not stay with it"),
  OWNER_COUNT_UNKNOWN("it is not known how many of its owner there are"),
  SINGLE_INSTANCE("the owner exists once");

  private final String reason;
  private final int weight;

  Doubt(String reason) {
    this(reason, 1);
  }

  Doubt(String reason, int weight) {
    this.reason = reason;
    this.weight = weight;
  }

  /** By how many steps this lowers the confidence. */
  int weight() {
    return weight;
  }

  /** The reason in words that follow "because". */
  public String reason() {
    return reason;
  }
}
