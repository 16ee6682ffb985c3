package cases.cache_map.sql_text_kept_by_object_owned_by_static;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

final class StatementCache {

  private final Map<String, ParsedStatement> parsed = Collections.synchronizedMap(new HashMap<>());

  ParsedStatement parse(String sql) {
    ParsedStatement statement = parsed.get(sql);
    if (statement == null) {
      statement = ParsedStatement.of(sql);
      parsed.put(sql, statement); // want: CacheWithoutEviction
    }
    return statement;
  }

  record ParsedStatement(String verb, List<String> tables) {

    static ParsedStatement of(String sql) {
      String[] words = sql.trim().split("\\s+");
      List<String> tables = new ArrayList<>();
      for (int i = 1; i < words.length; i++) {
        String before = words[i - 1].toLowerCase(Locale.ROOT);
        if (before.equals("from") || before.equals("join") || before.equals("into")) {
          tables.add(words[i]);
        }
      }
      return new ParsedStatement(words[0], List.copyOf(tables));
    }
  }
}
