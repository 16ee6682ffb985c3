package dev.overstay.cli;

import static dev.overstay.cli.ReviewedProject.OUTBOX;
import static dev.overstay.cli.ReviewedProject.project;
import static dev.overstay.cli.ReviewedProject.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.TreeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories that nobody trusts: a review reads them, and nothing more. */
class HostileRepositoryTest {

  @TempDir Path directory;
  private TestRepository repository;

  @BeforeEach
  void emptyRepository() throws IOException {
    repository = new TestRepository(directory.resolve("repository"));
  }

  @AfterEach
  void close() {
    repository.close();
  }

  private Run review(String base, String head) {
    return ReviewedProject.review(repository, base, head);
  }

  @Test
  void nothingLeadsOutOfTheTree() throws IOException {
    Path outside = directory.resolve("outside");
    TestRepository.write(Map.of("src/main/java/Secret.java", project().get(OUTBOX)), outside);
    Map<String, String> base = Map.of("pom.xml", pom(""));
    String head;
    try (ObjectInserter inserter = repository.inserter()) {
      ObjectId evil = TestRepository.blob("class Evil {}", inserter);
      TreeFormatter up = new TreeFormatter();
      up.append("Evil.java", FileMode.REGULAR_FILE, evil);
      ObjectId upper = inserter.insert(up);
      TreeFormatter tree = new TreeFormatter();
      tree.append("..", FileMode.TREE, upper);
      tree.append(
          "Link.java",
          FileMode.SYMLINK,
          TestRepository.blob(outside + "/src/main/java/Secret.java", inserter));
      tree.append("linked", FileMode.SYMLINK, TestRepository.blob(outside.toString(), inserter));
      String modules =
          "<modules><module>../../../../../../../../.."
              + outside
              + "</module><module>linked</module></modules><build><sourceDirectory>"
              + outside
              + "/src/main/java</sourceDirectory></build>";
      tree.append("pom.xml", FileMode.REGULAR_FILE, TestRepository.blob(pom(modules), inserter));
      head = repository.commit(inserter.insert(tree), inserter);
    }
    Run run = review(repository.commit(base), head);
    assertThat(run.err())
        .contains("The file ../Evil.java was not read: its path leads out of the tree.")
        .hasLineCount(1);
    assertThat(run.out()).startsWith("Nothing found in 0 classes.");
    assertThat(directory.resolve("Evil.java")).doesNotExist();
    for (String path : List.of("../a", "a/../../b", "/a", "a\\..\\b", "./a", "a\u0000b")) {
      assertThat(GitRepository.inside(outside, path)).as(path).isEmpty();
    }
    assertThat(GitRepository.inside(outside, "a/b..c/D.java")).isPresent();
  }

  private static String pom(String more) {
    return "<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId>"
        + "<artifactId>a</artifactId><version>1</version>"
        + more
        + "</project>";
  }

  @Test
  void nothingOfTheRepositoryRuns() throws IOException {
    Path trace = directory.resolve("trace");
    String script = "#!/bin/sh\necho ran >> " + trace + "\ncat\n";
    Path git = repository.directory().resolve(".git");
    for (String hook : List.of("post-checkout", "post-index-change", "reference-transaction")) {
      Path file = Files.createDirectories(git.resolve("hooks")).resolve(hook);
      Files.writeString(file, script);
      assertThat(file.toFile().setExecutable(true)).isTrue();
    }
    Path filter = Files.writeString(directory.resolve("filter.sh"), script);
    assertThat(filter.toFile().setExecutable(true)).isTrue();
    Files.writeString(
        git.resolve("config"),
        "[core]\n\trepositoryformatversion = 0\n\tfsmonitor = "
            + filter
            + "\n[filter \"x\"]\n\tsmudge = "
            + filter
            + "\n\tclean = "
            + filter
            + "\n\trequired = true\n[diff \"x\"]\n\ttextconv = "
            + filter
            + "\n\tcommand = "
            + filter
            + "\n");
    Map<String, String> base = project();
    base.put(".gitattributes", "*.java filter=x diff=x\n");
    base.put("build.gradle", "new File('" + trace + "').text = 'ran'");
    List<String> before = files(repository.directory());
    String one = repository.commit(base);
    String two = repository.commit(with(base, OUTBOX, "nightly", "daily"));
    List<String> committed = files(repository.directory());
    assertThat(committed).hasSizeGreaterThan(before.size());
    assertThat(review(one, two).code()).isEqualTo(ExitCode.CLEAN);
    assertThat(trace).doesNotExist();
    assertThat(files(repository.directory())).isEqualTo(committed);
  }

  private static List<String> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.map(Path::toString).sorted().toList();
    }
  }
}
