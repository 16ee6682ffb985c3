package dev.overstay.spotbugs.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.checks.rules.RuleSet;
import dev.overstay.spotbugs.PatternType;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PluginDescriptorTest {

  private static final Path PAGES = Path.of("..", "docs", "rules");

  @TempDir Path directory;

  private static List<String> attributes(Document document, String element, String attribute) {
    NodeList nodes = document.getElementsByTagName(element);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      values.add(((Element) nodes.item(i)).getAttribute(attribute));
    }
    return values;
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  @Test
  void everyRuleIsDeclaredAndExplained() throws Exception {
    PluginDescriptor plugin = new PluginDescriptor(RuleSet.infos(), PAGES);
    Document findbugs = parsed(plugin.findbugs("1.0"));
    Document messages = parsed(plugin.messages());
    List<String> types = RuleSet.infos().stream().map(RuleInfo::id).map(PatternType::of).toList();

    assertThat(types).contains("OVERSTAY_REQUEST_STORED_IN_STATIC_FIELD");
    assertThat(attributes(findbugs, "BugPattern", "type")).containsExactlyElementsOf(types);
    assertThat(attributes(messages, "BugPattern", "type")).containsExactlyElementsOf(types);
    assertThat(attributes(findbugs, "Detector", "reports"))
        .containsExactly(String.join(",", types));
    assertThat(attributes(messages, "BugCategory", "category"))
        .containsExactlyElementsOf(attributes(findbugs, "BugCategory", "category"))
        .containsAll(attributes(findbugs, "BugPattern", "category"));
    assertThat(attributes(messages, "BugCode", "abbrev"))
        .containsExactlyElementsOf(attributes(findbugs, "BugCode", "abbrev"))
        .containsAll(attributes(findbugs, "BugPattern", "abbrev"));
    assertThat(plugin.ranks().lines())
        .hasSameSizeAs(attributes(findbugs, "BugCode", "abbrev"))
        .contains("6 BugKind OSE");
  }

  @Test
  void pagesBecomeHtmlInsideXml() throws Exception {
    RuleInfo rule =
        new RuleInfo("SomeRule2Far", "Some rule", RuleInfo.Category.GROWTH, "why", "0.1");
    PluginDescriptor plugin = new PluginDescriptor(List.of(rule), directory);
    assertThatThrownBy(plugin::messages).isInstanceOf(NoSuchFileException.class);

    page("SomeRule2Far", "# SomeRule2Far\n\nA `Map<K, V>` & <b>more</b> ]]>.\n");
    assertThat(parsed(plugin.messages()).getElementsByTagName("Details").item(3).getTextContent())
        .isEqualTo(
            "<h1>SomeRule2Far</h1>\n<p>A <code>Map&lt;K, V&gt;</code> &amp;"
                + " &lt;b&gt;more&lt;/b&gt; ]]&gt;.</p>\n");
    assertThat(attributes(parsed(plugin.findbugs("1")), "BugPattern", "type"))
        .containsExactly("OVERSTAY_SOME_RULE2_FAR");
  }

  private void page(String rule, String markdown) throws IOException {
    Files.writeString(directory.resolve(rule + ".md"), markdown);
  }
}
