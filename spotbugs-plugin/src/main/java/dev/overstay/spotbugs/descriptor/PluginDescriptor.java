package dev.overstay.spotbugs.descriptor;

import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.checks.rules.RuleSet;
import dev.overstay.spotbugs.OverstayDetector;
import dev.overstay.spotbugs.PatternType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The three files at the root of a SpotBugs plugin. */
public final class PluginDescriptor {

  private static final String DETECTOR = OverstayDetector.class.getName();

  /**
   * The rank of a finding at level error, on SpotBugs' scale from 1 to 20; SpotBugs itself adds 2
   * for a warning and 5 for a note. From 5 to 9 it calls a rank scary, from 10 to 14 troubling.
   */
  private static final int RANK = 6;

  private final List<RuleInfo> rules;
  private final Path pages;

  PluginDescriptor(List<RuleInfo> rules, Path pages) {
    this.rules = rules;
    this.pages = pages;
  }

  /**
   * Writes the files.
   *
   * @param arguments the directory with a page for each rule, the version, the directory to write
   *     to
   * @throws IOException if a page is missing or a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    PluginDescriptor plugin = new PluginDescriptor(RuleSet.infos(), Path.of(arguments[0]));
    Path directory = Files.createDirectories(Path.of(arguments[2]));
    Files.writeString(directory.resolve("findbugs.xml"), plugin.findbugs(arguments[1]));
    Files.writeString(directory.resolve("messages.xml"), plugin.messages());
    Files.writeString(directory.resolve("bugrank.txt"), plugin.ranks());
  }

  /** What there is: the detector, categories, codes, patterns. */
  String findbugs(String version) {
    XmlText xml =
        new XmlText()
            .open(
                "FindbugsPlugin",
                Map.of(
                    "pluginid",
                    "dev.overstay.spotbugs",
                    "provider",
                    "Overstay",
                    "website",
                    RuleInfo.SITE,
                    "version",
                    version));
    xml.empty(
        "Detector",
        Map.of(
            "class",
            DETECTOR,
            "speed",
            "moderate",
            "reports",
            rules.stream().map(PluginDescriptor::type).collect(Collectors.joining(","))));
    for (RuleInfo.Category category : categories()) {
      xml.empty("BugCategory", Map.of("category", name(category)));
    }
    for (RuleInfo.Category category : categories()) {
      xml.empty("BugCode", Map.of("abbrev", Wording.of(category).code()));
    }
    for (RuleInfo rule : rules) {
      xml.empty(
          "BugPattern",
          Map.of(
              "type", type(rule),
              "abbrev", Wording.of(rule.category()).code(),
              "category", name(rule.category())));
    }
    return xml.close().text();
  }

  /**
   * What people read of it.
   *
   * @throws IOException if a rule has no page
   */
  String messages() throws IOException {
    XmlText xml = new XmlText().open("MessageCollection", Map.of());
    xml.open("Plugin", Map.of())
        .element("ShortDescription", "Overstay")
        .element("Details", "<p>Finds objects that outlive the work they belong to.</p>")
        .close();
    xml.open("Detector", Map.of("class", DETECTOR))
        .element("Details", "<p>All rules of Overstay, over the whole program at once.</p>")
        .close();
    for (RuleInfo.Category category : categories()) {
      Wording wording = Wording.of(category);
      xml.open("BugCategory", Map.of("category", name(category)))
          .element("Description", wording.title())
          .element("Abbreviation", wording.letter())
          .element("Details", wording.details())
          .close();
    }
    for (RuleInfo rule : rules) {
      xml.open("BugPattern", Map.of("type", type(rule)))
          .element("ShortDescription", rule.title())
          .element("LongDescription", "{1} (" + rule.id() + ")")
          .element("Details", page(rule))
          .close();
    }
    for (RuleInfo.Category category : categories()) {
      Wording wording = Wording.of(category);
      xml.open("BugCode", Map.of("abbrev", wording.code())).said(wording.title()).close();
    }
    return xml.close().text();
  }

  /** How grave each code is. */
  String ranks() {
    return categories().stream()
        .map(category -> RANK + " BugKind " + Wording.of(category).code() + "\n")
        .collect(Collectors.joining());
  }

  private List<RuleInfo.Category> categories() {
    return Arrays.stream(RuleInfo.Category.values())
        .filter(category -> rules.stream().anyMatch(rule -> rule.category() == category))
        .toList();
  }

  private static String type(RuleInfo rule) {
    return PatternType.of(rule.id());
  }

  private static String name(RuleInfo.Category category) {
    return "OVERSTAY_" + category.name();
  }

  private String page(RuleInfo rule) throws IOException {
    String markdown = Files.readString(pages.resolve(rule.id() + ".md"));
    return HtmlRenderer.builder()
        .escapeHtml(true)
        .build()
        .render(Parser.builder().build().parse(markdown));
  }
}
