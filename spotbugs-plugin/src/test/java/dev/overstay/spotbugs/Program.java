package dev.overstay.spotbugs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A small program under analysis, compiled from the sources that a test holds. */
final class Program {

  private static final String IMPORTS =
      """
      package app;
      import dev.overstay.annotations.*;
      import edu.umd.cs.findbugs.annotations.SuppressFBWarnings;
      import jakarta.servlet.http.*;
      import java.util.*;
      import java.util.concurrent.*;
      """;

  private final Path directory;
  private final List<String> sources = new ArrayList<>();

  Program(Path directory) {
    this.directory = directory;
  }

  /** Adds a class of the package {@code app}; its first line is line 7 of the file. */
  Program with(String className, String body) {
    Path source = directory.resolve("src").resolve("app").resolve(className + ".java");
    try {
      Files.createDirectories(source.getParent());
      Files.writeString(source, IMPORTS + body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sources.add(source.toString());
    return this;
  }

  /** Adds a servlet that keeps each request in a static field; line 9 is where. */
  Program withServlet(String className, String onClass, String onField, String onMethod) {
    return with(
        className,
        """
        %s public class %s extends HttpServlet {
          %s private static HttpServletRequest last;
          %s protected void doGet(HttpServletRequest q, HttpServletResponse r) { last = q; }
        }
        """
            .formatted(onClass, className, onField, onMethod));
  }

  /** Compiles; the class files, sorted. */
  Path[] classFiles() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    Path classes = directory.resolve("classes");
    boolean compiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of("-g", "-proc:none", "-d", classes.toString()),
                null,
                compiler
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjectsFromStrings(sources))
            .call();
    assertThat(compiled).as(messages.toString()).isTrue();
    try (Stream<Path> files = Files.walk(classes)) {
      return files.filter(it -> it.toString().endsWith(".class")).sorted().toArray(Path[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
