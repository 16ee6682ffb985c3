package dev.overstay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The corpus as a whole: enough of it, and nothing in it that no rule answers for. */
class CorpusTest {

  private static final int BAD_CASES = 10;
  private static final int CORRECT_CASES = 20;

  private final Corpus corpus = Corpus.read(Layout.cases());
  private final RuleNames rules = RuleNames.shipped();

  @Test
  void everyRuleHasEnoughCases() {
    List<String> poor = new ArrayList<>();
    for (String rule : rules.existing()) {
      long bad = corpus.cases().stream().filter(it -> it.isBadFor(rule)).count();
      int correct = Totals.correctCasesFor(rule, corpus.cases()).size();
      if (bad < BAD_CASES || correct < CORRECT_CASES) {
        poor.add(rule);
      }
    }
    assertThat(poor)
        .as("rules with fewer than %d bad or %d correct cases", BAD_CASES, CORRECT_CASES)
        .isEmpty();
  }

  @Test
  void everyRuleHasItsPage() {
    assertThat(rules.existing())
        .allSatisfy(rule -> assertThat(Layout.rulePages().resolve(rule + ".md")).isRegularFile());
  }

  @Test
  void everyMarkNamesARule() {
    List<String> unknown =
        corpus.cases().stream()
            .flatMap(it -> it.marks().stream())
            .filter(rules::isUnknown)
            .map(Mark::text)
            .toList();
    assertThat(unknown).as("marks that name no rule of any release").isEmpty();
  }

  @Test
  void noRuleIsBothThereAndPlanned() {
    Set<String> both = new TreeSet<>(rules.planned());
    both.retainAll(rules.existing());
    assertThat(both).as("rules to take out of planned-rules.txt").isEmpty();
  }

  @Test
  void everyFixedTwinHasABadOneBesideIt() {
    assertThat(corpus.cases())
        .filteredOn(it -> it.name().endsWith("_fixed"))
        .allSatisfy(
            fixed -> {
              String twin = fixed.name().substring(0, fixed.name().length() - "_fixed".length());
              assertThat(Layout.cases().resolve(fixed.area()).resolve(twin))
                  .matches(Files::isDirectory, "exists");
            });
  }
}
