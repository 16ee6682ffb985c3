package cases.async_task.callable_submitted_and_forgotten;

/** The agency's interface. */
interface RatingAgency {

  int rate(String name, String birthday);
}
