import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.checks.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a check for every rule, and the list of them that Error Prone reads.
 *
 * <p>Error Prone knows a check by the annotation on its class, and an annotation cannot ask {@link
 * RuleInfo}. So that there is no second copy of what a rule says of itself, the build writes the
 * classes. Run from source before the module is compiled:
 *
 * <pre>java -classpath checks.jar CheckWriter.java SOURCES CLASSES</pre>
 */
final class CheckWriter {

  private static final String PACKAGE = "dev.overstay.errorprone.rules";
  private static final String LIST =
      "META-INF/services/com.google.errorprone.bugpatterns.BugChecker";

  private CheckWriter() {}

  public static void main(String[] arguments) throws IOException {
    Path sources = Path.of(arguments[0]).resolve(PACKAGE.replace('.', '/'));
    Path list = Path.of(arguments[1]).resolve(LIST);
    List<String> names = new ArrayList<>();
    Files.createDirectories(sources);
    for (RuleInfo rule : RuleSet.infos()) {
      Files.writeString(sources.resolve(rule.id() + ".java"), check(rule));
      names.add(PACKAGE + "." + rule.id());
    }
    Files.writeString(
        sources.resolve("package-info.java"),
        "/** A check for each rule, written by the build from what the rule says of itself. */\n"
            + "package "
            + PACKAGE
            + ";\n");
    Files.createDirectories(list.getParent());
    Files.write(list, names);
  }

  private static String check(RuleInfo rule) {
    return """
        package %s;

        import com.google.errorprone.BugPattern;
        import com.google.errorprone.BugPattern.LinkType;
        import com.google.errorprone.BugPattern.SeverityLevel;
        import dev.overstay.errorprone.RuleCheck;

        /** %s. */
        @BugPattern(
            name = %s,
            summary = %s,
            explanation = %s,
            linkType = LinkType.CUSTOM,
            link = %s,
            tags = %s,
            severity = SeverityLevel.ERROR)
        public final class %s extends RuleCheck {

          private static final long serialVersionUID = 1;
        }
        """
        .formatted(
            PACKAGE,
            rule.title(),
            literal(rule.id()),
            literal(rule.title()),
            literal(rule.why()),
            literal(rule.page()),
            literal(rule.category().text()),
            rule.id());
  }

  private static String literal(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
