package dev.overstay.cli;

import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.reporting.RuleList;
import dev.overstay.reporting.RulePages;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;

/** The commands and what each does. */
final class Commands {

  private final Engine engine;
  private final Console console;

  Commands(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  /** {@code overstay} itself. */
  @Command(
      name = "overstay",
      subcommands = {
        ScanArguments.class,
        ReviewArguments.class,
        BaselineArguments.class,
        ConfigArguments.class,
        Rules.class,
        Explain.class
      },
      description = "Finds Java objects that outlive the work they belong to.%n",
      commandListHeading = "%nCommands:%n",
      footer = {
        "",
        "Exit codes: 0 nothing to fail on, 1 findings, 2 wrong usage, 3 some input could",
        "not be read, 4 internal error."
      })
  static final class Top {
    @Option(names = "--version", description = "Print the version.")
    boolean version;

    @Mixin HelpArgument help = new HelpArgument();
  }

  /** {@code overstay rules}. */
  @Command(name = "rules", description = "Lists the rules.%n")
  static final class Rules {
    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        converter = Words.OfFormat.class,
        defaultValue = "text",
        description = "text or json (default: text).")
    Format format = Format.TEXT;

    @Mixin HelpArgument help = new HelpArgument();
  }

  /** {@code overstay explain}. */
  @Command(name = "explain", description = "Prints the page of a rule.%n")
  static final class Explain {
    @Parameters(paramLabel = "RULE", description = "Id of the rule, as in a finding.")
    String rule = "";

    @Mixin HelpArgument help = new HelpArgument();
  }

  /** Reads arguments; parsed values land in the commands' fields. */
  CommandLine parser() {
    return new CommandLine(new Top()).setUsageHelpWidth(90);
  }

  ExitCode run(ParseResult parsed) throws IOException {
    ParseResult last = parsed;
    while (last.subcommand() != null) {
      last = last.subcommand();
    }
    CommandLine command = last.commandSpec().commandLine();
    if (last.isUsageHelpRequested()) {
      PrintWriter out = new PrintWriter(console.out());
      command.usage(out, console.colour() ? Ansi.ON : Ansi.OFF);
      return ExitCode.CLEAN;
    }
    Object asked = command.getCommand();
    if (asked instanceof ScanArguments arguments) {
      return new Scan(engine, console).run(arguments);
    } else if (asked instanceof ReviewArguments arguments) {
      return new Review(engine, console).run(arguments);
    } else if (asked instanceof BaselineArguments.Work work) {
      return new Baselines(engine, console).run(work);
    } else if (asked instanceof BaselineArguments) {
      throw new ParameterException(command, "Missing command: create, update or check");
    } else if (asked instanceof ConfigArguments.Print print) {
      return new ConfigPrint(console.out()).run(print, engine.rules());
    } else if (asked instanceof ConfigArguments) {
      throw new ParameterException(command, "Missing command: print");
    } else if (asked instanceof Rules rules) {
      return list(rules, command);
    } else if (asked instanceof Explain explain) {
      return explain(explain.rule);
    } else if (asked instanceof Top top && top.version) {
      console.out().write("overstay " + version() + "\n");
      return ExitCode.CLEAN;
    }
    throw new ParameterException(
        command, "Missing command: scan, review, baseline, config, rules or explain");
  }

  private ExitCode list(Rules rules, CommandLine command) throws IOException {
    switch (rules.format) {
      case TEXT -> RuleList.writeText(engine.rules(), console.out());
      case JSON -> RuleList.writeJson(engine.rules(), console.out());
      default -> throw new ParameterException(command, "--format of rules is text or json");
    }
    return ExitCode.CLEAN;
  }

  private ExitCode explain(String rule) throws IOException {
    List<String> known = engine.rules().stream().map(RuleInfo::id).toList();
    RuleSelection.requireKnown(rule, known);
    String page =
        RulePages.markdown(rule)
            .orElseThrow(() -> new IllegalStateException("The page of " + rule + " is missing"));
    console.out().write(PageText.of(page, console.colour()));
    return ExitCode.CLEAN;
  }

  /** The version of this build. */
  static String version() {
    try (InputStream version =
        Objects.requireNonNull(Commands.class.getResourceAsStream("version.txt"))) {
      return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The version cannot be read", e);
    }
  }
}
