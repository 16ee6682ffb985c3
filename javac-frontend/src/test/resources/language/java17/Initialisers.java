// Functions and classes inside initialisers.
package language;

import java.util.function.Supplier;

class Initialisers {
  static final Supplier<Object> LOCAL =
      () -> {
        class Local {
          int number() {
            return 1;
          }
        }
        return new Local();
      };

  final Supplier<Object> anonymous =
      () ->
          new Object() {
            @Override
            public String toString() {
              return "x" + Initialisers.this;
            }
          };

  Object plain =
      new Object() {
        String text = "a" + anonymous;
      };

  Initialisers(int number) {}

  {
    Runnable task = () -> new Object() {};
  }
}
