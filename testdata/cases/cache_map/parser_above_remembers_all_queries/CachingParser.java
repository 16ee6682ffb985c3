package cases.cache_map.parser_above_remembers_all_queries;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public abstract class CachingParser<T> {

    private final Map<String, T> parsed = new ConcurrentHashMap<>();

    public final T parse(String text) {
        T known = parsed.get(text);
        if (known != null) {
            return known;
        }
        return store(text, doParse(text));
    }

    private T store(String text, T result) {
        T raced = parsed.putIfAbsent(text, result); // want: CacheWithoutEviction
        return raced == null ? result : raced;
    }

    protected abstract T doParse(String text);

    public int size() {
        return parsed.size();
    }
}
