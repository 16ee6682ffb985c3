/*
 * finding: CacheBuilderWithoutBound 7d78834215ca336b
 *
 * A client searches around a point in ever new fields, all of which the schema's dynamic field
 * allows; the type of the field keeps a strategy for each name.
 */

import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.core.SolrCore;
import org.apache.solr.schema.FieldType;

final class FieldsOfQueries {

  public static void main(String[] arguments) throws Exception {
    Path home = Files.createTempDirectory("solr");
    Path core = Files.createDirectories(home.resolve("shops/conf")).getParent();
    Files.writeString(home.resolve("solr.xml"), "<solr/>");
    Files.writeString(core.resolve("core.properties"), "name=shops");
    Files.writeString(
        core.resolve("conf/solrconfig.xml"),
        """
        <config>
          <luceneMatchVersion>9.0</luceneMatchVersion>
          <schemaFactory class="ClassicIndexSchemaFactory"/>
          <requestHandler name="/select" class="solr.SearchHandler"/>
          <requestHandler name="/update" class="solr.UpdateRequestHandler"/>
        </config>
        """);
    Files.writeString(
        core.resolve("conf/schema.xml"),
        """
        <schema name="shops" version="1.6">
          <fieldType name="string" class="solr.StrField"/>
          <fieldType name="point" class="solr.LatLonPointSpatialField" docValues="true"/>
          <field name="id" type="string"/>
          <dynamicField name="*_point" type="point"/>
          <uniqueKey>id</uniqueKey>
        </schema>
        """);
    EmbeddedSolrServer server = new EmbeddedSolrServer(home, "shops");
    try (SolrCore shops = server.getCoreContainer().getCore("shops")) {
      FieldType points = shops.getLatestSchema().getFieldTypeByName("point");
      Uses.of("searches, all answered")
          .keeps("strategies", Fields.size(points, "fieldStrategyCache"))
          .control("one field", number -> search(server, "place_point"))
          .after(5, 50)
          .play(number -> search(server, "place" + number + "_point"));
    }
  }

  private static void search(EmbeddedSolrServer server, String field) throws Exception {
    SolrQuery query = new SolrQuery("*:*");
    query.addFilterQuery("{!geofilt sfield=" + field + " pt=1,1 d=1}");
    server.query(query);
  }
}
