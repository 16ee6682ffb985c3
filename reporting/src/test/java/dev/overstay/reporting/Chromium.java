package dev.overstay.reporting;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A headless Chromium with one page, told what to do by its DevTools protocol. */
final class Chromium implements AutoCloseable {

  private static final long SECONDS = 60;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final AtomicInteger number = new AtomicInteger();
  private final WebSocket socket;

  private Chromium(Process process, URI page) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, new Answers()).join();
  }

  /** The program, if there is one on the path. */
  static Optional<Path> find() {
    return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator), -1))
        .flatMap(
            directory ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a page. */
  static Chromium open(Path program, Path page, Path profile) throws Exception {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run",
                "--hide-scrollbars",
                "--window-size=1100,1000",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                page.toUri().toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      Chromium browser = new Chromium(process, pageOf(port(process)));
      browser.awaitLoaded();
      return browser;
    } catch (Exception | Error e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static int port(Process process) throws IOException {
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      all.append(line).append('\n');
      if (line.startsWith("DevTools listening on ")) {
        drain(said);
        return URI.create(line.substring(line.indexOf("ws:"))).getPort();
      }
    }
    throw new IOException("Chromium did not start:\n" + all);
  }

  private static void drain(BufferedReader said) {
    Thread reader =
        new Thread(
            () -> {
              try {
                said.transferTo(Writer.nullWriter());
              } catch (IOException e) {
                // The browser has gone, and with it what it had to say.
                return;
              }
            },
            "what Chromium says");
    reader.setDaemon(true);
    reader.start();
  }

  private static URI pageOf(int port) throws Exception {
    HttpRequest list =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build();
    for (int i = 0; i < SECONDS * 10; i++) {
      String text =
          HttpClient.newHttpClient().send(list, HttpResponse.BodyHandlers.ofString()).body();
      for (JsonNode target : JSON.readTree(text)) {
        if (target.path("type").asString("").equals("page")) {
          return URI.create(target.path("webSocketDebuggerUrl").asString(""));
        }
      }
      Thread.sleep(100);
    }
    throw new IOException("Chromium has no page");
  }

  /** The browser begins with an empty page, which is loaded, too. */
  private void awaitLoaded() throws Exception {
    for (int i = 0; i < SECONDS * 10; i++) {
      if ("file:complete".equals(evaluate("location.protocol + document.readyState"))) {
        return;
      }
      Thread.sleep(100);
    }
    throw new IOException("Chromium did not load the page");
  }

  private final class Answers implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        JsonNode answer = JSON.readTree(text.toString());
        text.setLength(0);
        CompletableFuture<JsonNode> waiting = asked.remove(answer.path("id").asInt(-1));
        if (waiting != null) {
          waiting.complete(answer);
        }
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }

  private JsonNode ask(String method, Map<String, ?> parameters) {
    int id = number.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(id, answer);
    socket
        .sendText(
            JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
        .join();
    JsonNode said = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    if (said.has("error") || said.path("result").has("exceptionDetails")) {
      throw new IllegalStateException(method + " " + parameters + ": " + said);
    }
    return said.path("result");
  }

  /** What a JavaScript expression gives, as text. */
  String evaluate(String expression) {
    return ask("Runtime.evaluate", Map.of("expression", "String(" + expression + ")"))
        .path("result")
        .path("value")
        .asString("");
  }

  /** Clicks into the middle of the first element of a selector. */
  void click(String selector) {
    String middle =
        evaluate(
            "(() => { const it = document.querySelector('"
                + selector
                + "'); it.scrollIntoView({block: 'center'}); const r = it.getBoundingClientRect();"
                + " return (r.x + r.width / 2) + ' ' + (r.y + r.height / 2); })()");
    List<String> at = List.of(middle.split(" ", -1));
    for (String type : List.of("mousePressed", "mouseReleased")) {
      ask(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              Double.valueOf(at.get(0)),
              "y",
              Double.valueOf(at.get(1)),
              "button",
              "left",
              "clickCount",
              1));
    }
  }

  /** Presses a key that writes something, or a named one. */
  void press(String key) {
    boolean named = key.length() > 1;
    String text = key.equals("Enter") ? "\r" : named ? "" : key;
    int code = key.equals("Enter") ? 13 : key.equals("Escape") ? 27 : 0;
    ask(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyDown", "key", key, "text", text, "windowsVirtualKeyCode", code));
    ask(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
  }

  /** Writes where the cursor is. */
  void type(String text) {
    text.chars().forEach(c -> press(String.valueOf((char) c)));
  }

  /** Shows the page as to somebody who likes it dark, or light. */
  void prefer(String scheme) {
    ask(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Writes a picture of what can be seen. */
  void picture(Path png) {
    try {
      String data =
          ask("Page.captureScreenshot", Map.of("format", "png")).path("data").asString("");
      Files.write(png, Base64.getDecoder().decode(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }
}
