package dev.overstay.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.ir.MethodFacts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Code that no compiler writes: made to need time or memory out of proportion to its size. */
class HostileCodeTest {

  private static byte[] classFile(Consumer<MethodVisitor> code) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V11, Opcodes.ACC_PUBLIC, "H", null, "java/lang/Object", null);
    MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "m", "()V", null, null);
    method.visitCode();
    code.accept(method);
    method.visitMaxs(65_535, 65_535);
    method.visitEnd();
    return writer.toByteArray();
  }

  private static String problemOf(Consumer<MethodVisitor> code) {
    return problemOf(classFile(code));
  }

  private static String problemOf(byte[] classFile) {
    List<String> problems = new ArrayList<>();
    ReadResult result = ClassFileReader.read(classFile, problems::add);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> ((ReadResult.Read) result).facts().methods().forEach(MethodFacts::body));
    assertThat(problems).hasSizeLessThan(2);
    return problems.isEmpty() ? "" : problems.get(0);
  }

  @Test
  void aDeepStackOverManyBlocks() {
    assertThat(
            problemOf(
                code -> {
                  for (int i = 0; i < 20_000; i++) {
                    code.visitInsn(Opcodes.ICONST_0);
                  }
                  for (int i = 0; i < 10_000; i++) {
                    Label next = new Label();
                    code.visitJumpInsn(Opcodes.GOTO, next);
                    code.visitLabel(next);
                  }
                  code.visitInsn(Opcodes.RETURN);
                }))
        .contains("it is too large");
  }

  @Test
  void manyHandlersOfOnePlace() {
    assertThat(
            problemOf(
                code -> {
                  Label start = new Label();
                  Label end = new Label();
                  for (int i = 0; i < 20_000; i++) {
                    code.visitTryCatchBlock(start, end, end, "E" + i);
                  }
                  code.visitInsn(Opcodes.ACONST_NULL);
                  code.visitLabel(start);
                  code.visitInsn(Opcodes.ATHROW);
                  code.visitLabel(end);
                  code.visitInsn(Opcodes.ATHROW);
                }))
        .contains("too many exception handlers");
  }

  @Test
  void aConstantThatNeedsItself() {
    Handle bootstrap = new Handle(Opcodes.H_INVOKESTATIC, "H", "b", "()I", false);
    byte[] classFile =
        classFile(
            code -> {
              code.visitLdcInsn(new ConstantDynamic("c", "I", bootstrap, 1));
              code.visitInsn(Opcodes.RETURN);
            });
    // The file ends with the bootstrap method's argument: let it be the constant.
    ClassReader reader = new ClassReader(classFile);
    for (int i = 1; i < reader.getItemCount(); i++) {
      if (reader.getItem(i) > 0 && classFile[reader.getItem(i) - 1] == 17) {
        classFile[classFile.length - 1] = (byte) i;
      }
    }
    assertThat(problemOf(classFile))
        .isEqualTo("The body of H.m()V was not read: it is nested too deeply.");
  }

  /**
   * Wherever a length, a count or an offset is, it is once as large as can be and once negative.
   */
  @Test
  void lengthsOfFourGigabytes() {
    byte[] classFile =
        classFile(
            code -> {
              Label label = new Label();
              code.visitLabel(label);
              code.visitLineNumber(1, label);
              code.visitAnnotation("LA;", true).visitArray("x").visit("y", 1);
              code.visitInsn(Opcodes.ICONST_0);
              code.visitTableSwitchInsn(0, 1, label, label, label);
              code.visitInsn(Opcodes.ICONST_0);
              code.visitLookupSwitchInsn(label, new int[] {1, 2}, new Label[] {label, label});
            });
    for (int i = 0; i <= classFile.length - 4; i++) {
      for (byte first : new byte[] {0x7F, -1}) {
        byte[] broken = classFile.clone();
        Arrays.fill(broken, i, i + 4, (byte) -1);
        broken[i] = first;
        ReadResult result = ClassFileReader.read(broken, problem -> {});
        if (result instanceof ReadResult.Read read) {
          read.facts().methods().forEach(MethodFacts::body);
        }
      }
    }
  }

  @Test
  void codeThatRunsPastItsEndOrPopsNothing() {
    assertThat(problemOf(code -> code.visitInsn(Opcodes.NOP))).contains("runs past its end");
    assertThat(problemOf(code -> code.visitInsn(Opcodes.POP)))
        .contains("takes from an empty operand stack");
  }
}
