package cases.async_task.reactor_detached_subscribe_fixed;

/** Visits by country; counting blocks. */
interface Visits {

  void count(String country);
}
