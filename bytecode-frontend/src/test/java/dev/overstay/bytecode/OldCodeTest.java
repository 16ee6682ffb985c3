package dev.overstay.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.ir.BodyValidator;
import dev.overstay.checks.ir.MethodFacts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Class files of compilers before Java 6, written by hand: nothing here compiles to them. */
class OldCodeTest {

  private final List<String> problems = new ArrayList<>();

  private MethodFacts method(byte[] classFile) {
    ReadResult result = ClassFileReader.read(classFile, problems::add);
    assertThat(result).isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) result).facts().methods().get(0);
  }

  @Test
  void aFinallyBlockThatIsASubroutineIsInlined() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V1_3, Opcodes.ACC_PUBLIC, "Old", null, "java/lang/Object", null);
    MethodVisitor code =
        writer.visitMethod(Opcodes.ACC_STATIC, "m", "(Ljava/io/Reader;)I", null, null);
    Label start = new Label();
    Label end = new Label();
    Label handler = new Label();
    Label subroutine = new Label();
    code.visitCode();
    code.visitTryCatchBlock(start, end, handler, null);
    code.visitLabel(start);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/io/Reader", "read", "()I", false);
    code.visitVarInsn(Opcodes.ISTORE, 1);
    code.visitJumpInsn(Opcodes.JSR, subroutine);
    code.visitLabel(end);
    code.visitVarInsn(Opcodes.ILOAD, 1);
    code.visitInsn(Opcodes.IRETURN);
    code.visitLabel(handler);
    code.visitVarInsn(Opcodes.ASTORE, 2);
    code.visitJumpInsn(Opcodes.JSR, subroutine);
    code.visitVarInsn(Opcodes.ALOAD, 2);
    code.visitInsn(Opcodes.ATHROW);
    code.visitLabel(subroutine);
    code.visitVarInsn(Opcodes.ASTORE, 3);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/io/Reader", "close", "()V", false);
    code.visitVarInsn(Opcodes.RET, 3);
    code.visitMaxs(2, 4);
    code.visitEnd();
    MethodFacts method = method(writer.toByteArray());
    assertThat(method.body()).as(problems.toString()).isPresent();
    String facts = method.body().orElseThrow().toString();
    assertThat(BodyValidator.validate(method.body().orElseThrow())).as(facts).isEmpty();
    assertThat(facts.split("java.io.Reader.close", -1)).as(facts).hasSize(3);
    assertThat(problems).isEmpty();
  }

  @Test
  void subroutinesThatGrowWithoutBoundsAreRefused() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V1_3, Opcodes.ACC_PUBLIC, "Old", null, "java/lang/Object", null);
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "m", "()V", null, null);
    code.visitCode();
    Label[] subroutines = new Label[40];
    for (int i = 0; i < subroutines.length; i++) {
      subroutines[i] = new Label();
    }
    code.visitJumpInsn(Opcodes.JSR, subroutines[0]);
    code.visitInsn(Opcodes.RETURN);
    for (int i = 0; i < subroutines.length; i++) {
      code.visitLabel(subroutines[i]);
      code.visitVarInsn(Opcodes.ASTORE, i);
      if (i + 1 < subroutines.length) {
        code.visitJumpInsn(Opcodes.JSR, subroutines[i + 1]);
        code.visitJumpInsn(Opcodes.JSR, subroutines[i + 1]);
      }
      code.visitVarInsn(Opcodes.RET, i);
    }
    code.visitMaxs(2, 40);
    code.visitEnd();
    assertThat(method(writer.toByteArray()).body()).isEmpty();
    assertThat(problems)
        .containsExactly(
            "The body of Old.m()V was not read: its subroutines call one another too often.");
  }

  @Test
  void aMethodOfManyJoinsDoesNotOverflowTheStack() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V1_5, Opcodes.ACC_PUBLIC, "Long", null, "java/lang/Object", null);
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "m", "(Z)Z", null, null);
    code.visitCode();
    for (int i = 0; i < 9_000; i++) {
      Label join = new Label();
      code.visitVarInsn(Opcodes.ILOAD, 0);
      code.visitJumpInsn(Opcodes.IFEQ, join);
      code.visitInsn(Opcodes.NOP);
      code.visitLabel(join);
    }
    code.visitVarInsn(Opcodes.ILOAD, 0);
    code.visitInsn(Opcodes.IRETURN);
    code.visitMaxs(1, 1);
    code.visitEnd();
    MethodFacts method = method(writer.toByteArray());
    assertThat(method.body()).isPresent();
    assertThat(BodyValidator.validate(method.body().orElseThrow())).isEmpty();
    assertThat(problems).isEmpty();
  }
}
