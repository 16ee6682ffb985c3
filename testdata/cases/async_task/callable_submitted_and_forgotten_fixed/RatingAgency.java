package cases.async_task.callable_submitted_and_forgotten_fixed;

/** The agency's interface. */
interface RatingAgency {

  int rate(String name, String birthday);
}
