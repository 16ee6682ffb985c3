package dev.overstay.javaparser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.bytecode.ClassPathFiles;
import dev.overstay.checks.analysis.DeepStack;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.BodyValidator;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.MethodFacts;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * What came of reading sources to the last body, as the command line does it.
 *
 * @param files how many there were
 * @param unread how many could not be read
 * @param bodies how many were lowered
 * @param problems what was told
 * @param processorTime what it took, however busy the machine is
 */
record ReadSources(
    int files, int unread, int bodies, List<String> problems, Duration processorTime) {

  /** Reads files as one module, without libraries. Nothing may be thrown, all bodies be valid. */
  static ReadSources of(List<Path> files) {
    try {
      return DeepStack.call(() -> read(files));
    } catch (ExecutionException e) {
      throw new AssertionError(files.toString(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static ReadSources read(List<Path> files) {
    ThreadMXBean time = ManagementFactory.getThreadMXBean();
    long begin = time.getCurrentThreadCpuTime();
    List<String> problems = new ArrayList<>();
    int bodies = 0;
    try (ClassPathFiles classPath = new ClassPathFiles(List.of(), problems::add)) {
      SourceModule module =
          SourceModule.of(
              "these",
              files,
              new SourceModule.Surroundings(classPath::find, classPath::ofJdk),
              17,
              problems::add);
      for (String name : module.module().classNames()) {
        Optional<ClassFacts> type = module.module().world().find(name);
        for (MethodFacts method : type.map(ClassFacts::methods).orElse(List.of())) {
          Optional<Body> body = method.body();
          body.ifPresent(it -> assertThat(BodyValidator.validate(it)).as("%s", it).isEmpty());
          bodies += body.isPresent() ? 1 : 0;
        }
      }
      Duration took = Duration.ofNanos(time.getCurrentThreadCpuTime() - begin);
      return new ReadSources(files.size(), module.unreadFiles(), bodies, problems, took);
    }
  }

  /** What was told of defects: the analysis's own, or the parser's. */
  List<String> defects() {
    return problems.stream()
        .filter(it -> it.contains("a defect of the analysis") || it.contains("the parser fails"))
        .toList();
  }
}
