package dev.overstay.javaparser.tree;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads source files with JavaParser. Never throws on what it reads: a file that cannot be read is
 * left out, with a sentence that says why. Not safe under threads; one for each worker.
 */
public final class SourceReader {

  final DeclarationReader declarations = new DeclarationReader(this);
  final StatementReader statements = new StatementReader(this);
  final ExpressionReader expressions = new ExpressionReader(this);

  private final JavaParser parser = new JavaParser(configuration());

  /** Far more than any compiler can make one class file of. */
  private static final int PARTS = 60_000;

  private final Consumer<String> problems;
  private int parts;

  /**
   * @param problems is told each file that cannot be read, as a sentence
   */
  public SourceReader(Consumer<String> problems) {
    this.problems = problems;
  }

  /**
   * The level decides which words are keywords; without one, yield is none. What it has done after
   * that, looking for what breaks a rule of the language above all, takes two thirds of the time of
   * parsing, and is not asked for.
   */
  private static ParserConfiguration configuration() {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_25)
            .setAttributeComments(false)
            .setTabSize(1);
    configuration.getProcessors().clear();
    return configuration;
  }

  /**
   * Reads one file.
   *
   * @param file its name, for messages; the last part of it is kept
   */
  public Optional<Decl.Unit> read(String file, String text) {
    Optional<String> excess = SourceLimits.exceededBy(text);
    if (excess.isPresent()) {
      return refuse(file, excess.get());
    }
    try {
      ParseResult<CompilationUnit> result = parser.parse(text);
      // Whether sources are right is not asked here: what merely breaks a rule was parsed.
      Optional<Problem> broken =
          result.getProblems().stream().filter(it -> it.getCause().isPresent()).findFirst();
      if (broken.isPresent() || result.getResult().isEmpty()) {
        return refuse(file, broken.map(SourceReader::reason).orElse("it does not parse"));
      }
      return Optional.of(unit(file, result.getResult().get()));
    } catch (StackOverflowError e) {
      return refuse(file, "it is nested too deeply");
    } catch (UnreadableSource e) {
      return refuse(file, String.valueOf(e.getMessage()));
    } catch (RuntimeException | AssertionError e) {
      // The parser's own defects; LinkageErrors and the like are ours and must come to light.
      return refuse(file, "the parser fails on it (" + e + ")");
    }
  }

  private static String reason(Problem problem) {
    String line =
        problem
            .getLocation()
            .flatMap(it -> it.toRange())
            .map(it -> " in line " + it.begin.line)
            .orElse("");
    String message = problem.getMessage();
    int end = message.indexOf('\n');
    String first = end < 0 ? message : message.substring(0, end).strip();
    return "it does not parse"
        + line
        + ": "
        + (first.length() > 120 ? first.substring(0, 120) : first);
  }

  private Optional<Decl.Unit> refuse(String file, String reason) {
    problems.accept("The file " + file + " was not read: " + reason + ".");
    return Optional.empty();
  }

  /** Counts statements and members, so that what follows takes the time that files take. */
  void count(Node node) {
    parts++;
    if (parts > PARTS) {
      throw new UnreadableSource("more than " + PARTS + " statements and members", node);
    }
  }

  private Decl.Unit unit(String file, CompilationUnit node) {
    parts = 0;
    List<Decl.Import> imports = new ArrayList<>();
    for (ImportDeclaration each : node.getImports()) {
      imports.add(
          new Decl.Import(
              each.getNameAsString(),
              each.isStatic(),
              each.isAsterisk(),
              each.isModule(),
              Tokens.begin(each),
              Tokens.end(each)));
    }
    List<Decl.ClassDecl> classes = new ArrayList<>();
    node.getTypes().forEach(it -> classes.add(declarations.read(it)));
    String simple = file.replace('\\', '/');
    return new Decl.Unit(
        simple.substring(simple.lastIndexOf('/') + 1),
        node.getPackageDeclaration().map(it -> it.getNameAsString()).orElse(""),
        node.getPackageDeclaration().map(Tokens::end).orElse(Place.NONE),
        List.copyOf(imports),
        List.copyOf(classes));
  }
}
