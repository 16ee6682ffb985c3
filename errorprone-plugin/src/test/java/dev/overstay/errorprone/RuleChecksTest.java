package dev.overstay.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.checks.rules.RuleSet;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** What Error Prone reads of the plugin is what the rules say of themselves. */
class RuleChecksTest {

  private final List<BugChecker> checks =
      ServiceLoader.load(BugChecker.class).stream()
          .map(ServiceLoader.Provider::get)
          .filter(RuleCheck.class::isInstance)
          .toList();

  @Test
  void thereIsOneCheckARule() {
    assertThat(checks)
        .extracting(BugChecker::canonicalName)
        .containsExactlyElementsOf(RuleSet.infos().stream().map(RuleInfo::id).toList());
  }

  @Test
  void aCheckSaysWhatItsRuleSays() {
    List<RuleInfo> rules = RuleSet.infos();
    for (int i = 0; i < rules.size(); i++) {
      RuleInfo rule = rules.get(i);
      BugChecker check = checks.get(i);
      BugPattern pattern = check.getClass().getAnnotation(BugPattern.class);
      assertThat(check.message()).isEqualTo(rule.title());
      assertThat(check.linkUrl()).isEqualTo(rule.page());
      assertThat(pattern.explanation()).isEqualTo(rule.why());
      assertThat(pattern.tags()).containsExactly(rule.category().text());
      assertThat(check.allNames()).containsExactly(rule.id());
      assertThat(check.supportsSuppressWarnings()).isTrue();
    }
  }
}
