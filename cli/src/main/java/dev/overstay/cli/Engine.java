package dev.overstay.cli;

import dev.overstay.checks.analysis.Acceptance;
import dev.overstay.checks.analysis.AnalysisResult;
import dev.overstay.checks.edit.FileEdit;
import dev.overstay.checks.edit.TextEdit;
import dev.overstay.checks.finding.Fix;
import dev.overstay.checks.model.ModelFile;
import dev.overstay.checks.rules.NewRules;
import dev.overstay.checks.rules.RuleInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the command line asks of the analysis. */
interface Engine {

  /** Every rule there is, by id. */
  List<RuleInfo> rules();

  /** Those of them whose findings are notes until somebody opts in. */
  default NewRules newRules() {
    return NewRules.ofThisRelease();
  }

  /**
   * Makes ready to analyse with these rules and these models on top of the shipped ones.
   *
   * @param acceptance what the analysed code may say about findings in it
   */
  Session open(Predicate<String> enabledRules, List<ModelFile> models, Acceptance acceptance);

  /**
   * The same, for sources that are much like others that are analysed now, before or afterwards:
   * the engine keeps what they have in common, and what was found in those that are the same.
   * Several may be open at once.
   *
   * @param acceptance what the analysed code may say about findings in it
   * @param sources equals that of another session only if all sources in either are the same, and
   *     lie in the same places
   */
  default Session openAgain(
      Predicate<String> enabledRules,
      List<ModelFile> models,
      Acceptance acceptance,
      Object sources) {
    return open(enabledRules, models, acceptance);
  }

  /**
   * Reads sources to make edits of them.
   *
   * @param files those that may be edited
   * @param beside sources that they may use
   * @param classPath archives or directories with what they use, in order
   */
  Editor edits(List<Path> files, List<Path> beside, List<Path> classPath);

  /** Makes edits of source files; writes none of them. */
  interface Editor extends AutoCloseable {

    /** The edit that makes a fix, if one can be made. */
    Optional<FileEdit> edit(Fix fix);

    /** What a file had in it when it was read. */
    byte[] before(Path file);

    /** What a file has in it with edits that go together; empty if that would not parse. */
    Optional<byte[]> after(Path file, List<TextEdit> edits);

    @Override
    void close();
  }

  /** One run over any number of modules; what they share is read once. */
  interface Session extends AutoCloseable {

    /**
     * Analyses one module.
     *
     * @param name how messages name it
     * @param classes archives or directories with its own classes
     * @param classPath archives or directories with what it uses, in order
     */
    AnalysisResult analyse(String name, List<Path> classes, List<Path> classPath);

    /**
     * Analyses one module from its sources.
     *
     * @param name how messages name it
     * @param files its own sources
     * @param beside sources of other modules that it may use
     * @param classPath archives or directories with what it uses, in order
     */
    AnalysisResult analyseSources(
        String name, List<Path> files, List<Path> beside, List<Path> classPath);

    @Override
    void close();
  }
}
