package dev.overstay.bytecode;

import dev.overstay.checks.ir.MethodFacts;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.objectweb.asm.ClassReader;

/**
 * Reads class files: the class at once, the bodies of its methods when they are asked for. Never
 * throws on what it reads.
 */
public final class ClassFileReader {

  private final Names names;
  private final Accessors accessors;
  private final Consumer<String> problems;
  private final BooleanSupplier readWhole;

  /**
   * @param readWhole whether most of the bodies of each class will be asked for
   */
  ClassFileReader(
      Names names, Accessors accessors, Consumer<String> problems, BooleanSupplier readWhole) {
    this.names = names;
    this.accessors = accessors;
    this.problems = problems;
    this.readWhole = readWhole;
  }

  /**
   * Reads one class on its own. Members of its nest that it reaches through generated accessors are
   * seen as the calls they are.
   *
   * @param problems is told later each body that cannot be read, as a sentence
   */
  public static ReadResult read(byte[] classFile, Consumer<String> problems) {
    Accessors none = new Accessors(name -> Optional.empty());
    return new ClassFileReader(new Names(), none, problems, () -> true)
        .read(classFile, () -> Optional.of(classFile), Bodies.LOWERED);
  }

  /** What becomes of methods' code. */
  enum Bodies {
    LOWERED,
    /** Methods with code are {@link MethodFacts.Code#STRIPPED}. */
    LEFT_OUT
  }

  /**
   * @param again gives the same bytes when the first body is asked for
   */
  ReadResult read(byte[] classFile, Supplier<Optional<byte[]>> again, Bodies bodies) {
    ClassFileShape shape = ClassFileShape.of(classFile);
    if (shape.problem().isPresent()) {
      return new ReadResult.Refused(shape.problem().get());
    }
    HeaderVisitor header =
        new HeaderVisitor(
            names,
            shape,
            accessors,
            bodies,
            className -> new ClassBodies(className, again, names, accessors, problems, readWhole));
    Optional<String> problem =
        AsmBoundary.run(
            () ->
                new ClassReader(classFile)
                    .accept(header, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES));
    return problem.isPresent()
        ? new ReadResult.Refused(problem.get())
        : new ReadResult.Read(header.facts());
  }
}
