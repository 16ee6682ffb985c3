package dev.overstay.conformance;

import dev.overstay.checks.ir.BodyValidator;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.MethodFacts;
import java.util.ArrayList;
import java.util.List;

/** Lowers every method and has the facts validated. */
final class FactsCheck {

  private FactsCheck() {}

  /** One text for each method whose facts are missing or wrong. */
  static List<String> problems(List<ClassFacts> classes) {
    List<String> problems = new ArrayList<>();
    for (ClassFacts type : classes) {
      for (MethodFacts method : type.methods()) {
        if (method.isReadable()) {
          method
              .body()
              .ifPresentOrElse(
                  body -> {
                    List<String> wrong = BodyValidator.validate(body);
                    if (!wrong.isEmpty()) {
                      problems.add(String.join("\n", wrong) + "\n" + body);
                    }
                  },
                  () -> problems.add(method + " has code but no body"));
        }
      }
    }
    return problems;
  }
}
