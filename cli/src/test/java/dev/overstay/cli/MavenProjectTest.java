package dev.overstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class paths from POMs and a local repository that holds no more than it says here. */
class MavenProjectTest {

  @TempDir Path directory;
  private Path project = Path.of("");
  private Path repository = Path.of("");

  @BeforeEach
  void emptyProject() throws IOException {
    project = Files.createDirectories(directory.resolve("project"));
    repository = Files.createDirectories(directory.resolve("repository"));
    Files.createDirectories(project.resolve(".mvn"));
    Files.writeString(
        project.resolve(".mvn/maven.config"), "-B\n-Dmaven.repo.local=" + repository + "\n");
  }

  @Test
  void followsDependenciesAsMavenDoes() throws IOException {
    library("org.lib:near:1", dependency("org.lib:far:2", ""), true);
    library("org.lib:far:2", "", true);
    library("org.lib:far:3", "", true);
    library("org.lib:excluded:1", "", true);
    library("org.lib:optional:1", "", true);
    library(
        "org.lib:wide:1",
        dependency("org.lib:excluded:1", "")
            + dependency("org.lib:optional:1", "<optional>true</optional>")
            + dependency("org.lib:far:3", ""),
        true);
    library("org.lib:tests:1", "", true);
    library("org.lib:api:1", "", true);
    library("org.lib:driver:1", "", true);
    module(
        "",
        "g:app:1",
        dependency("org.lib:near:1", "")
            + dependency(
                "org.lib:wide:1",
                "<exclusions><exclusion><groupId>*</groupId><artifactId>excluded</artifactId>"
                    + "</exclusion></exclusions>")
            + dependency("org.lib:tests:1", "<scope>test</scope>")
            + dependency("org.lib:api:1", "<scope>provided</scope>")
            + dependency("org.lib:driver:1", "<scope>runtime</scope>"),
        "");
    checkClassPath("near-1", "far-2", "wide-1", "api-1", "driver-1");
  }

  @Test
  void takesVersionsFromParentsPropertiesAndBills() throws IOException {
    library("org.lib:a:7", "", true);
    library("org.lib:b:8", "", true);
    write(
        repository.resolve("org/bom/bom/1/bom-1.pom"),
        pom(
            "<groupId>org.bom</groupId><artifactId>bom</artifactId><version>1</version>"
                + "<packaging>pom</packaging><properties><b.version>8</b.version></properties>"
                + "<dependencyManagement><dependencies>"
                + dependency("org.lib:b:${b.version}", "")
                + "</dependencies></dependencyManagement>"));
    write(
        repository.resolve("org/parent/parent/1/parent-1.pom"),
        pom(
            "<groupId>org.parent</groupId><artifactId>parent</artifactId><version>1</version>"
                + "<packaging>pom</packaging><properties><a.version>6</a.version></properties>"
                + "<dependencyManagement><dependencies>"
                + dependency("org.lib:a:${a.version}", "")
                + dependency("org.bom:bom:1", "<type>pom</type><scope>import</scope>")
                + "</dependencies></dependencyManagement>"));
    write(
        project.resolve("pom.xml"),
        pom(
            "<parent><groupId>org.parent</groupId><artifactId>parent</artifactId>"
                + "<version>1</version></parent><artifactId>app</artifactId>"
                + "<properties><a.version>7</a.version></properties><dependencies>"
                + "<dependency><groupId>org.lib</groupId><artifactId>a</artifactId></dependency>"
                + "<dependency><groupId>org.lib</groupId><artifactId>b</artifactId></dependency>"
                + "</dependencies>"));
    compiled(project);
    checkClassPath("a-7", "b-8");
  }

  @Test
  void seesItsOwnModulesAsClasses() throws IOException {
    library("org.lib:a:1", "", true);
    module(
        "",
        "g:root:${revision}",
        "",
        "<modules><module>web</module><module>core</module>"
            + "</modules><packaging>pom</packaging><properties><revision>5</revision></properties>");
    String parent =
        "<parent><groupId>g</groupId><artifactId>root</artifactId><version>${revision}</version>"
            + "</parent>";
    write(
        project.resolve("core/pom.xml"),
        pom(
            parent
                + "<artifactId>core</artifactId><dependencies>"
                + dependency("org.lib:a:1", "")
                + "</dependencies>"));
    write(
        project.resolve("web/pom.xml"),
        pom(
            parent
                + "<artifactId>web</artifactId><dependencies>"
                + dependency("g:core:${project.version}", "")
                + "</dependencies>"));
    compiled(project.resolve("core"));
    compiled(project.resolve("web"));
    Found found = MavenProject.find(project, EngineChoice.AUTO);
    assertThat(found.missing()).isEmpty();
    assertThat(found.targets()).extracting(Target::name).element(1).asString().endsWith("web");
    assertThat(found.targets().get(1).libraries())
        .containsExactly(
            project.resolve("core/target/classes"), repository.resolve("org/lib/a/1/a-1.jar"));

    Found alone = MavenProject.find(project.resolve("web"), EngineChoice.AUTO);
    assertThat(alone.missing()).isEmpty();
    assertThat(alone.targets()).hasSize(1);
    assertThat(alone.targets().get(0).libraries()).hasSize(2);
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    library("org.lib:there:1", dependency("org.lib:gone:1", ""), true);
    library("org.lib:onlypom:1", "", false);
    module(
        "", "g:app:1", dependency("org.lib:there:1", "") + dependency("org.lib:onlypom:1", ""), "");
    assertThat(MavenProject.find(project, EngineChoice.AUTO).missing())
        .containsExactly(
            "org.lib:gone:jar:1 is not in the local Maven repository.",
            "org.lib:onlypom:jar:1 is not in the local Maven repository.");
    FakeEngine engine = FakeEngine.thatFinds();
    Run brief = Run.of(engine, "scan", project.toString());
    assertThat(brief.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(brief.err())
        .startsWith("overstay: 2 libraries are not in the local")
        .hasLineCount(1);
    assertThat(Run.of(engine, "scan", "--verbose", project.toString()).err())
        .contains("org.lib:gone:jar:1 is not in the local Maven repository.");
  }

  @Test
  void aModuleWithoutClassesMakesTheAnalysisIncomplete() throws IOException {
    module("", "g:root:1", "", "<modules><module>web</module></modules>");
    module("web", "g:web:1", "", "");
    Files.delete(project.resolve("web/target/classes/A.class"));
    write(project.resolve("web/src/main/java/A.java"), "class A {}");
    Run run = Run.of(FakeEngine.thatFinds(), "scan", "--engine=bytecode", project.toString());
    assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(run.err()).contains("web has sources but no compiled classes; compile it");
  }

  @Test
  void modulesReadFromSourceSeeNoClassesOfOthers() throws IOException {
    library("org.lib:a:1", "", true);
    module("", "g:root:1", "", "<modules><module>web</module><module>core</module></modules>");
    module("core", "g:core:1", dependency("org.lib:a:1", ""), "");
    module(
        "web",
        "g:web:1",
        dependency("g:core:1", ""),
        "<build><sourceDirectory>${basedir}/code</sourceDirectory></build>");
    Files.delete(project.resolve("web/target/classes/A.class"));
    write(project.resolve("web/code/W.java"), "class W {}");
    write(project.resolve("core/src/main/java/C.java"), "class C {}");
    FakeEngine engine = FakeEngine.thatFinds();
    Run run = Run.of(engine, "scan", project.toString());
    assertThat(run.err()).contains("web has no compiled classes (mvn compile).").hasLineCount(1);
    assertThat(engine.asked)
        .filteredOn(it -> it.contains(" from "))
        .hasSize(2)
        .allMatch(it -> it.contains("a-1.jar") && !it.contains("core/target/classes"));
    assertThat(engine.asked.get(2)).contains("W.java] beside [").contains("C.java]");
  }

  @Test
  void leavesTheLocalRepositoryAsItIs() throws IOException {
    library("org.lib:a:1", dependency("org.lib:gone:1", ""), true);
    module(
        "",
        "g:app:1",
        dependency("org.lib:a:1", ""),
        "<repositories><repository><id>r</id>"
            + "<url>file:///nowhere</url></repository></repositories>");
    MavenProject.find(project, EngineChoice.AUTO);
    try (var files = Files.walk(repository)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("a-1.jar", "a-1.pom");
    }
  }

  private void checkClassPath(String... jars) {
    Found found = MavenProject.find(project, EngineChoice.AUTO);
    assertThat(found.missing()).isEmpty();
    assertThat(found.targets()).hasSize(1);
    assertThat(found.targets().get(0).libraries())
        .extracting(file -> file.getFileName().toString().replace(".jar", ""))
        .containsExactly(jars);
  }

  private void module(String path, String coordinates, String dependencies, String more)
      throws IOException {
    Path module = project.resolve(path);
    write(
        module.resolve("pom.xml"),
        pom(coordinates(coordinates) + more + "<dependencies>" + dependencies + "</dependencies>"));
    compiled(module);
  }

  private static void compiled(Path module) throws IOException {
    write(module.resolve("target/classes/A.class"), "");
  }

  private void library(String coordinates, String dependencies, boolean jar) throws IOException {
    List<String> parts = List.of(coordinates.split(":"));
    Path at =
        repository
            .resolve(parts.get(0).replace('.', '/'))
            .resolve(parts.get(1))
            .resolve(parts.get(2));
    String file = parts.get(1) + "-" + parts.get(2);
    write(
        at.resolve(file + ".pom"),
        pom(coordinates(coordinates) + "<dependencies>" + dependencies + "</dependencies>"));
    if (jar) {
      write(at.resolve(file + ".jar"), "");
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private static String pom(String content) {
    return "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>"
        + content
        + "</project>";
  }

  private static String dependency(String coordinates, String more) {
    return "<dependency>" + coordinates(coordinates) + more + "</dependency>";
  }

  private static String coordinates(String coordinates) {
    List<String> parts = List.of(coordinates.split(":"));
    return "<groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>"
        .formatted(parts.toArray());
  }
}
