package dev.overstay.bytecode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.MethodFacts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Jars, nested jars, directories, and what is wrong with them. */
class ClassFilesTest {

  @TempDir private Path directory;

  private final List<String> problems = Collections.synchronizedList(new ArrayList<>());
  private final ClassFiles files = new ClassFiles(problems::add);

  @AfterEach
  void close() {
    files.close();
  }

  private static byte[] type(String internalName, String superName) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V1_8, Opcodes.ACC_PUBLIC, internalName, null, superName, null);
    return writer.toByteArray();
  }

  private static byte[] type(String internalName) {
    return type(internalName, "java/lang/Object");
  }

  /** A jar of alternating names and contents; contents that are strings are names of classes. */
  private static byte[] jar(Object... entries) {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      contents.put(
          (String) entries[i],
          entries[i + 1] instanceof String name ? type(name) : (byte[]) entries[i + 1]);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : contents.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private Path write(String name, byte[] content) {
    try {
      return Files.write(directory.resolve(name), content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private ClassWorld world(Path path, Path... classPath) {
    return files.world(files.expand(path), List.of(classPath));
  }

  @Test
  void aJarListsItsClassesSorted() {
    Path jar =
        write(
            "a.jar",
            jar(
                "q/B.class",
                "q/B",
                "p/A.class",
                "p/A",
                "module-info.class",
                "module-info",
                "p/package-info.class",
                "p/package-info",
                "p/notes.txt",
                "x"));
    ClassWorld world = world(jar);
    assertThat(world.classNames()).containsExactly("p.A", "q.B");
    assertThat(world.find("p.A")).isPresent();
    assertThat(world.isInModule("p.A")).isTrue();
    assertThat(world.originOf("p.A").orElseThrow()).endsWith("a.jar");
    assertThat(world.find("p.C")).isEmpty();
    assertThat(world.find("p.package-info")).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void theFirstOfTwoWins() {
    Path module = write("a.jar", jar("p/A.class", type("p/A", "p/Module")));
    Path first = write("b.jar", jar("p/A.class", "p/A", "p/B.class", type("p/B", "p/First")));
    Path second = write("c.jar", jar("p/B.class", type("p/B", "p/Second")));
    ClassWorld world = world(module, first, second);
    assertThat(world.find("p.A").flatMap(ClassFacts::superclass)).contains("p.Module");
    assertThat(world.find("p.B").flatMap(ClassFacts::superclass)).contains("p.First");
    assertThat(world.isInModule("p.B")).isFalse();
    assertThat(world.classNames()).containsExactly("p.A");
  }

  @Test
  void aMultiReleaseJarIsReadAsJava17ReadsIt() {
    byte[] manifest = "Manifest-Version: 1.0\nMulti-Release: true\n\n".getBytes(UTF_8);
    Path jar =
        write(
            "a.jar",
            jar(
                "META-INF/MANIFEST.MF", manifest,
                "p/A.class", type("p/A", "p/Base"),
                "META-INF/versions/11/p/A.class", type("p/A", "p/Eleven"),
                "META-INF/versions/21/p/A.class", type("p/A", "p/TwentyOne"),
                "META-INF/versions/11/p/New.class", "p/New"));
    ClassWorld world = world(jar);
    assertThat(world.classNames()).containsExactly("p.A", "p.New");
    assertThat(world.find("p.A").flatMap(ClassFacts::superclass)).contains("p.Eleven");
    assertThat(world.find("p.New")).isPresent();
  }

  @Test
  void aSpringBootJarIsItsOwnClassesWithItsLibraries() {
    byte[] library = jar("l/L.class", "l/L");
    Path jar =
        write(
            "app.jar",
            jar(
                "org/loader/Launcher.class", "org/loader/Launcher",
                "BOOT-INF/classes/p/A.class", "p/A",
                "BOOT-INF/lib/l.jar", library));
    List<Input> inputs = files.expand(jar);
    assertThat(inputs).hasSize(1);
    assertThat(inputs.get(0).kind()).isEqualTo(Input.Kind.SPRING_BOOT);
    ClassWorld world = files.world(inputs.get(0), List.of());
    assertThat(world.classNames()).containsExactly("p.A");
    assertThat(world.find("l.L")).isPresent();
    assertThat(world.isInModule("l.L")).isFalse();
    assertThat(world.originOf("l.L").orElseThrow()).endsWith("app.jar!/BOOT-INF/lib/l.jar");
    assertThat(problems).isEmpty();
  }

  @Test
  void anEarIsTheModulesInIt() {
    byte[] war =
        jar("WEB-INF/classes/w/W.class", "w/W", "WEB-INF/lib/i.jar", jar("i/I.class", "i/I"));
    Path ear =
        write(
            "a.ear",
            jar(
                "lib/s.jar", jar("s/S.class", "s/S"),
                "ejb.jar", jar("e/E.class", "e/E"),
                "web.war", war));
    List<Input> inputs = files.expand(ear);
    assertThat(inputs).extracting(Input::kind).containsExactly(Input.Kind.JAR, Input.Kind.WAR);
    ClassWorld web = files.world(inputs.get(1), List.of());
    assertThat(web.classNames()).containsExactly("w.W");
    assertThat(List.of("i.I", "s.S", "e.E")).allMatch(it -> web.find(it).isPresent());
    assertThat(problems).isEmpty();
  }

  @Test
  void anExplodedWarIsAWar() throws IOException {
    Files.createDirectories(directory.resolve("WEB-INF/classes/w"));
    Files.createDirectories(directory.resolve("WEB-INF/lib"));
    write("WEB-INF/classes/w/W.class", type("w/W"));
    write("WEB-INF/lib/i.jar", jar("i/I.class", "i/I"));
    ClassWorld world = world(directory);
    assertThat(world.classNames()).containsExactly("w.W");
    assertThat(world.find("i.I")).isPresent();
  }

  @Test
  void whatIsMissingOrNoJarIsSaid() {
    Path text = write("a.jar", "no jar".getBytes(UTF_8));
    Path good = write("b.jar", jar("p/A.class", "p/A"));
    assertThat(files.expand(text)).isEmpty();
    assertThat(files.expand(directory.resolve("none"))).isEmpty();
    ClassWorld world = world(good, directory.resolve("gone.jar"), text);
    assertThat(world.find("p.A")).isPresent();
    assertThat(problems)
        .hasSize(4)
        .anyMatch(it -> it.matches(".*a\\.jar cannot be read as a jar: .*\\."))
        .anyMatch(it -> it.matches("There is no file or directory .*none\\."))
        .anyMatch(it -> it.matches("There is no file or directory .*gone\\.jar\\."));
  }

  @Test
  void anUnreadableClassIsSaidOnceAndHidesLaterOnes() {
    byte[] broken = type("p/A");
    broken[broken.length - 1] = 100;
    byte[] newer = type("p/N");
    newer[7] = 120;
    Path jar =
        write(
            "a.jar",
            jar(
                "p/A.class",
                broken,
                "p/N.class",
                newer,
                "p/C.class",
                "p/Other",
                "p/D.class",
                "p/D"));
    Path later = write("b.jar", jar("p/A.class", "p/A"));
    ClassWorld world = world(jar, later);
    world.classNames().forEach(world::find);
    assertThat(world.find("p.A")).isEmpty();
    assertThat(world.find("p.D")).isPresent();
    assertThat(problems)
        .hasSize(3)
        .anyMatch(it -> it.startsWith("The class p.A in ") && it.contains("it is corrupt"))
        .anyMatch(it -> it.contains("it is written for Java 76, newer than 27"))
        .anyMatch(it -> it.contains("its file holds p.Other"));
  }

  @Test
  void namesThatLeadOutsideAreIgnored() {
    Path jar = write("a.jar", jar("../p/A.class", "p/A", "/q/B.class", "q/B", "p/C.class", "p/C"));
    ClassWorld world = world(jar);
    assertThat(world.classNames()).containsExactly("p.C");
    assertThat(world.find("...p.A")).isEmpty();
    assertThat(world.find("")).isEmpty();
  }

  @Test
  void bombsAreRefused() {
    byte[] zeros = new byte[40 << 20];
    byte[] bomb = jar("x", zeros);
    Path jar =
        write(
            "a.jar",
            jar("p/A.class", zeros, "BOOT-INF/lib/b.jar", zeros, "BOOT-INF/lib/c.jar", bomb));
    assertThat(Path.of(jar.toString()).toFile().length()).isLessThan(200_000);
    files.world(files.expand(jar), List.of()).find("q.Q");
    assertThat(problems).anyMatch(it -> it.contains("b.jar") && it.contains("grows too much"));
    Path plain = write("d.jar", jar("p/A.class", zeros));
    assertThat(world(plain).find("p.A")).isEmpty();
    assertThat(problems).anyMatch(it -> it.contains("p.A") && it.contains("larger than 32 MB"));
  }

  @Test
  void jarsInsideJarsEndSomewhere() {
    byte[] inner = jar("p/A.class", "p/A");
    for (int i = 0; i < 6; i++) {
      inner =
          jar("lib/x.txt", "x".getBytes(UTF_8), "next.jar", inner, "META-INF/application.xml", "x");
    }
    assertThat(files.expand(write("a.ear", inner))).isEmpty();
    assertThat(problems).anyMatch(it -> it.contains("nested too deeply"));
  }

  @Test
  void theJdkIsThereWithoutBodies() {
    ClassWorld world = world(write("a.jar", jar("java/util/Map.class", "java/util/Map")));
    ClassFacts map = world.find("java.util.Map").orElseThrow();
    assertThat(map.methods()).hasSizeGreaterThan(20);
    assertThat(world.originOf("java.util.Map")).contains("the JDK");
    assertThat(world.find("java.util.ArrayList").orElseThrow().methods())
        .filteredOn(it -> it.ref().name().equals("add"))
        .allMatch(it -> it.code() == MethodFacts.Code.STRIPPED && it.body().isEmpty());
    assertThat(world.find("javax.sql.DataSource")).isPresent();
  }

  @Test
  void theJdkItselfCanBeTheModule() {
    ClassWorld world = files.worldOfJdkModule("java.logging").orElseThrow();
    assertThat(world.classNames()).contains("java.util.logging.Logger");
    assertThat(world.find("java.util.logging.Logger").orElseThrow().methods())
        .anyMatch(it -> it.body().isPresent());
    assertThat(files.worldOfJdkModule("no.such.module")).isEmpty();
  }

  @Test
  void aClosedWorldIsEmptyAndSilent() {
    ClassWorld world = world(write("a.jar", jar("p/A.class", "p/A")));
    files.close();
    assertThat(world.find("p.A")).isEmpty();
  }
}
