/*
 * finding: CacheWithoutEviction 5c3ce3a8fd8f2e72
 *
 * Queries transform with stylesheets that they name by URI, with a parameter in it, as requests do;
 * each URI stays in a static map.
 */

import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;
import org.exist.xslt.TemplatesFactory;

final class StylesheetsOfRequests {

  public static void main(String[] arguments) {
    Uses.of("transformations, all done")
        .keeps("stylesheets", Fields.size(TemplatesFactory.class, "cache"))
        .control("without the cache", number -> stylesheet("control" + number, false))
        .play(number -> stylesheet("user" + number, true));
  }

  private static void stylesheet(String user, boolean cached) {
    TemplatesFactory.stylesheet("http://localhost/page.xsl?for=" + user, "", cached);
  }
}
