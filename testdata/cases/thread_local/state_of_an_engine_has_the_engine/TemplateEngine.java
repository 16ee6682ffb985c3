package cases.thread_local.state_of_an_engine_has_the_engine;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** One engine is made for each deployed theme; themes are redeployed while the server runs. */
public class TemplateEngine {

  private final class RenderState {
    private final StringBuilder out = new StringBuilder(512);
    private final Deque<String> includes = new ArrayDeque<>();

    void include(String name, Map<String, ?> model) throws IOException {
      if (includes.contains(name)) {
        throw new IOException("cyclic include of " + name);
      }
      includes.push(name);
      try {
        out.append(source(name).apply(model));
      } finally {
        includes.pop();
      }
    }

    String drain() {
      String text = out.toString();
      out.setLength(0);
      return text;
    }
  }

  private final Map<String, Function<Map<String, ?>, String>> compiled;
  private final ThreadLocal<RenderState> states = new ThreadLocal<>();

  private TemplateEngine(Map<String, Function<Map<String, ?>, String>> compiled) {
    this.compiled = new ConcurrentHashMap<>(compiled);
  }

  public static TemplateEngine deploy(Map<String, Function<Map<String, ?>, String>> theme) {
    return new TemplateEngine(theme);
  }

  public String render(String name, Map<String, ?> model) throws IOException {
    RenderState state = states.get();
    if (state == null) {
      state = new RenderState();
      states.set(state); // want: ThreadLocalNotRemoved
    }
    try {
      state.include(name, model);
    } catch (IOException e) {
      state.drain();
      throw e;
    }
    return state.drain();
  }

  private Function<Map<String, ?>, String> source(String name) throws IOException {
    Function<Map<String, ?>, String> f = compiled.get(name);
    if (f == null) {
      throw new IOException("no template " + name);
    }
    return f;
  }
}
