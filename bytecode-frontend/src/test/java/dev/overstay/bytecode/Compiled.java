package dev.overstay.bytecode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.BodyValidator;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.MethodFacts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A source file compiled for a test, and the classes that came of it. */
final class Compiled implements AutoCloseable {

  /** A compiler and the release it compiles for. */
  enum With {
    JAVAC_8("8"),
    JAVAC_11("11"),
    JAVAC_17("17"),
    ECJ_8("8"),
    ECJ_17("17");

    private final String release;

    With(String release) {
      this.release = release;
    }

    private JavaCompiler compiler() {
      return name().startsWith("ECJ")
          ? new EclipseCompiler()
          : ToolProvider.getSystemJavaCompiler();
    }
  }

  final Path directory;
  final List<String> problems = new ArrayList<>();
  private final ClassFiles files = new ClassFiles(problems::add);
  private final ClassWorld world;

  Compiled(Path directory) {
    this.directory = directory;
    List<Input> inputs = files.expand(directory);
    this.world = files.world(inputs, List.of());
  }

  /** Compiles a class named {@code A} with the default imports that tests need. */
  static Compiled source(With with, String text) {
    try {
      Path directory = Files.createTempDirectory("overstay-test");
      compile(with, text, directory);
      return new Compiled(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void compile(With with, String text, Path directory) {
    StringWriter messages = new StringWriter();
    Path source = directory.resolve("A.java");
    JavaCompiler compiler = with.compiler();
    List<String> options =
        List.of("--release", with.release, "-g", "-proc:none", "-d", directory.toString());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      Files.writeString(
          source, "import java.util.*; import java.util.function.*; import java.io.*; " + text);
      boolean done =
          compiler
              .getTask(
                  messages,
                  files,
                  it -> messages.append(it.getMessage(Locale.ROOT)).append('\n'),
                  options,
                  null,
                  files.getJavaFileObjects(source.toFile()))
              .call();
      assertThat(done).as(messages.toString()).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ClassWorld world() {
    return world;
  }

  ClassFacts type(String name) {
    return world.find(name).orElseThrow(() -> new AssertionError("no " + name + problems));
  }

  MethodFacts method(String type, String name) {
    return type(type).methods().stream()
        .filter(it -> it.ref().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + type(type).methods()));
  }

  /** The only body of this name in class {@code A}, known to be well formed. */
  Body body(String name) {
    return body("A", name);
  }

  Body body(String type, String name) {
    Body body = method(type, name).body().orElseThrow(() -> new AssertionError(name + problems));
    assertThat(BodyValidator.validate(body)).as(body.toString()).isEmpty();
    return body;
  }

  /** The printed form without its first line and without places. */
  String facts(String name) {
    return facts("A", name);
  }

  String facts(String type, String name) {
    String printed = body(type, name).toString();
    return printed.substring(printed.indexOf('\n') + 1).replaceAll(" @\\d+", "");
  }

  @Override
  public void close() {
    files.close();
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
