package dev.overstay.cli;

import dev.overstay.checks.model.ModelFile;
import dev.overstay.checks.rules.RuleInfo;
import java.util.List;
import java.util.function.Predicate;

/** The analysis over class files. */
final class BytecodeEngine implements Engine {

  @Override
  public List<RuleInfo> rules() {
    return List.of();
  }

  @Override
  public Session open(Predicate<String> enabledRules, List<ModelFile> models) {
    throw new IllegalStateException("not wired");
  }
}
