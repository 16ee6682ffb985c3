package cases.cache_map.parser_above_remembers_all_queries_fixed;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

@Path("/search")
public class SearchResource {

    public record Query(List<String> required, List<String> excluded) {
    }

    private static final class QueryParser extends CachingParser<Query> {
        @Override
        protected Query doParse(String text) {
            List<String> required = new ArrayList<>();
            List<String> excluded = new ArrayList<>();
            for (String term : text.toLowerCase(Locale.ROOT).split("\\s+")) {
                if (term.startsWith("-")) {
                    excluded.add(term.substring(1));
                } else {
                    required.add(term);
                }
            }
            return new Query(List.copyOf(required), List.copyOf(excluded));
        }
    }

    private static final QueryParser PARSER = new QueryParser();

    @GET
    public String search(@QueryParam("q") String text) {
        if (text == null || text.isBlank()) {
            throw new BadRequestException("q is missing");
        }
        Query query = PARSER.parse(text.strip());
        return String.join(" AND ", query.required());
    }
}
