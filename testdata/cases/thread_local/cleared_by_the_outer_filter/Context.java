package cases.thread_local.cleared_by_the_outer_filter;

final class Context {
  private static final ThreadLocal<String> USER = new ThreadLocal<>();

  private Context() {}

  static void user(String name) {
    USER.set(name);
  }

  static String user() {
    return USER.get();
  }

  static void clear() {
    USER.remove();
  }
}
