package dev.overstay.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The arguments of {@code overstay review}. */
@Command(
    name = "review",
    sortOptions = false,
    description = "Reports what a change in a git repository brings, and what it mends.%n",
    footer = {
      "",
      "Both sides are read from git as sources, whatever is checked out. Nothing of them is",
      "executed: no build, no hook, no filter. What the POMs of either side name is added to",
      "the class path, as far as it is in the local repository.",
      "",
      "  overstay review --base origin/main",
      "  overstay review --base $(git merge-base origin/main HEAD) --format github",
      "  overstay review --repo ~/shop --base v1.2 --head v1.3 --classpath 'lib/*'"
    })
final class ReviewArguments {

  @Option(
      names = "--base",
      required = true,
      paramLabel = "REV",
      description = "What it was before: a commit, branch or tag.")
  String base = "";

  @Option(
      names = "--head",
      paramLabel = "REV",
      description = "What it is after the change (default: HEAD).")
  String head = "HEAD";

  @Option(
      names = "--repo",
      paramLabel = "DIR",
      description = "A directory in the repository (default: the working directory).")
  Path repository = Path.of("");

  @Mixin RuleArguments asked = new RuleArguments();

  @Mixin ReportArguments report = new ReportArguments();

  @Mixin HelpArgument help = new HelpArgument();
}
