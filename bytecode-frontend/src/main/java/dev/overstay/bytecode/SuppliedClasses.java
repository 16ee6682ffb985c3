package dev.overstay.bytecode;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.ClassSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Classes whose files a host finds by name: a compiler its class path, a tool its own. The
 * platform's classes come without bodies, as everywhere. Never throws on what it reads.
 */
public final class SuppliedClasses implements ClassSource {

  private final LoadedClasses program;
  private final LoadedClasses platform;

  /**
   * Reads nothing yet.
   *
   * @param program gives class files of the program and its libraries by binary name
   * @param platform gives those of the JDK
   * @param problems is told each thing that cannot be read, as a sentence
   */
  public SuppliedClasses(
      Function<String, Optional<byte[]>> program,
      Function<String, Optional<byte[]>> platform,
      Consumer<String> problems) {
    Names names = new Names();
    this.program = loaded("the class path", program, names, true, problems);
    this.platform = loaded("the JDK", platform, names, false, problems);
  }

  private static LoadedClasses loaded(
      String displayName,
      Function<String, Optional<byte[]>> files,
      Names names,
      boolean withBodies,
      Consumer<String> problems) {
    return new LoadedClasses(
        displayName,
        new Supplied(files),
        names,
        withBodies ? ClassFileReader.Bodies.LOWERED : ClassFileReader.Bodies.LEFT_OUT,
        problems);
  }

  @Override
  public Optional<ClassFacts> find(String binaryName) {
    LoadedClasses.Entry own = program.find(binaryName);
    return own.present() ? own.facts() : platform.find(binaryName).facts();
  }

  /** Class files by name, of which there is no list. */
  private record Supplied(Function<String, Optional<byte[]>> files) implements ClassContainer {

    @Override
    public Optional<byte[]> classFile(String internalName) {
      return files.apply(internalName.replace('/', '.'));
    }

    @Override
    public List<String> classNames() {
      return List.of();
    }
  }
}
