package dev.overstay.conformance;

import dev.overstay.checks.ir.BodyValidator;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.MethodFacts;
import java.util.ArrayList;
import java.util.List;

/** Lowers every method and has the facts validated. */
final class FactsCheck {

  private FactsCheck() {}

  /** One text for each method whose facts are missing or wrong, with what could not be read. */
  static List<String> problems(CorpusAnalysis analysis) {
    List<String> problems = new ArrayList<>();
    for (ClassFacts type : analysis.classes()) {
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
    problems.addAll(analysis.problems());
    return problems;
  }
}
