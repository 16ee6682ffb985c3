package dev.overstay.javaparser.type;

import dev.overstay.checks.ir.Modifiers;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/**
 * Class files as symbols. Facts do not do: they have erased what inference needs, the names of type
 * variables.
 */
final class ClassFileSymbols {

  private static final int FLAGS = 0x7FFF;

  private final ClassTable table;

  ClassFileSymbols(ClassTable table) {
    this.table = table;
  }

  /** Reads a class; empty where the file is broken or that of another class. */
  Optional<ClassSymbol> read(String binaryName, byte[] file) {
    try {
      ClassReader reader = new ClassReader(file);
      if (!reader.getClassName().replace('/', '.').equals(binaryName)) {
        return Optional.empty();
      }
      Nest nest = new Nest(reader.getClassName());
      reader.accept(nest, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      ClassSymbol owner = nest.outer == null ? null : table.get(nest.outer.replace('/', '.'));
      String simple =
          nest.simple != null ? nest.simple : binaryName.substring(binaryName.lastIndexOf('.') + 1);
      ClassSymbol type = new ClassSymbol(simple, binaryName, owner, nest.flags(reader));
      type.fromClassFile = true;
      type.local = nest.local;
      table.register(type);
      type.completedBy(
          it -> {
            nest.members.forEach(
                name -> {
                  ClassSymbol member = table.find(name.replace('/', '.'));
                  if (member != null) {
                    it.add(member);
                  }
                });
            head(it, nest);
          },
          it -> reader.accept(new Members(it), ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES));
      return Optional.of(type);
    } catch (RuntimeException e) {
      // Class files are data: whatever ASM makes of a broken one, it is as if there were none.
      return Optional.empty();
    }
  }

  private void head(ClassSymbol type, Nest nest) {
    try {
      if (nest.signature != null) {
        new Signatures(table, nest.signature, type, null).classSignature(type);
        return;
      }
    } catch (RuntimeException e) {
      // A signature that is not one says nothing; what the class file itself says holds.
      type.setTypeParameters(List.of());
    }
    List<Type> interfaces = new ArrayList<>();
    for (String name : nest.interfaces) {
      interfaces.add(table.get(name.replace('/', '.')).erasure());
    }
    String parent = nest.superName;
    type.setSupertypes(
        parent == null ? null : table.get(parent.replace('/', '.')).erasure(), interfaces);
  }

  /** What a class file says about itself and its neighbours. */
  private static final class Nest extends ClassVisitor {

    final String name;
    @Nullable String outer;
    @Nullable String simple;
    @Nullable String signature;
    @Nullable String superName;
    List<String> interfaces = List.of();
    final List<String> members = new ArrayList<>();
    boolean local;
    private int innerFlags = -1;

    Nest(String name) {
      super(Opcodes.ASM9);
      this.name = name;
    }

    int flags(ClassReader reader) {
      int flags = innerFlags >= 0 ? innerFlags : reader.getAccess();
      return flags & FLAGS & ~Modifiers.SYNCHRONIZED;
    }

    @Override
    public void visit(
        int version,
        int access,
        String className,
        @Nullable String classSignature,
        @Nullable String parent,
        String @Nullable [] implemented) {
      signature = classSignature;
      superName = parent;
      interfaces = implemented == null ? List.of() : List.of(implemented);
    }

    @Override
    public void visitOuterClass(String owner, String method, String descriptor) {
      outer = owner;
      local = true;
    }

    @Override
    public void visitInnerClass(
        String inner, @Nullable String outerName, @Nullable String innerName, int access) {
      if (inner.equals(name)) {
        innerFlags = access;
        simple = innerName == null ? "" : innerName;
        if (outerName != null) {
          outer = outerName;
        }
      } else if (name.equals(outerName) && innerName != null) {
        members.add(inner);
      }
    }
  }

  /** Fields and methods. */
  private final class Members extends ClassVisitor {

    private final ClassSymbol type;

    Members(ClassSymbol type) {
      super(Opcodes.ASM9);
      this.type = type;
    }

    @Override
    public @Nullable FieldVisitor visitField(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        @Nullable Object value) {
      if ((access & Modifiers.SYNTHETIC) == 0) {
        Type fieldType = fieldType(signature, descriptor);
        VarSymbol field = new VarSymbol(name, type, access & FLAGS, fieldType, false);
        if (value != null && (access & Modifiers.FINAL) != 0) {
          Object constant = decoded(value, fieldType);
          field.constantIs(() -> constant);
        }
        type.add(field);
      }
      return null;
    }

    private Type fieldType(@Nullable String signature, String descriptor) {
      try {
        return new Signatures(table, signature != null ? signature : descriptor, type, null)
            .fieldType();
      } catch (RuntimeException e) {
        return new Signatures(table, descriptor, type, null).fieldType();
      }
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      if ((access & Modifiers.SYNTHETIC) != 0 || name.equals("<clinit>")) {
        return null;
      }
      MethodSymbol method =
          new MethodSymbol(
              name,
              type,
              access & FLAGS & ~0x80,
              new Type.Method(List.of(), List.of(), Type.Basic.VOID, List.of()));
      method.varargs = (access & Opcodes.ACC_VARARGS) != 0;
      method.descriptor = descriptor;
      Type.Method erased = new Signatures(table, descriptor, type, method).methodType(List.of());
      method.type = erased;
      if (signature != null) {
        try {
          Type.Method generic =
              new Signatures(table, signature, type, method).methodType(erased.parameters());
          method.type = generic;
        } catch (RuntimeException e) {
          method.type = erased;
        }
      }
      if (name.equals("<init>") && type.hasOuterInstance()) {
        withoutOuter(method, erased);
      }
      List<Type> thrown = new ArrayList<>(method.type.thrown());
      if (thrown.isEmpty() && exceptions != null) {
        for (String each : exceptions) {
          thrown.add(table.get(each.replace('/', '.')).erasure());
        }
        method.type =
            new Type.Method(
                method.type.variables(), method.type.parameters(), method.type.returns(), thrown);
      }
      type.add(method);
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
          method.polymorphic |= annotation.endsWith("$PolymorphicSignature;");
          return null;
        }
      };
    }

    /** The source's constructors of inner classes do not name the instance around. */
    private void withoutOuter(MethodSymbol method, Type.Method erased) {
      List<Type> parameters = method.type.parameters();
      if (!parameters.isEmpty() && parameters.size() == erased.parameters().size()) {
        method.type =
            new Type.Method(
                method.type.variables(),
                parameters.subList(1, parameters.size()),
                method.type.returns(),
                method.type.thrown());
      }
    }

    @Override
    public @Nullable RecordComponentVisitor visitRecordComponent(
        String name, String descriptor, @Nullable String signature) {
      List<VarSymbol> components = new ArrayList<>(type.components);
      components.add(new VarSymbol(name, type, 0, fieldType(signature, descriptor), false));
      type.components = components;
      return null;
    }
  }

  private static Object decoded(Object value, Type type) {
    if (value instanceof Integer number && type instanceof Type.Basic basic) {
      return switch (basic) {
        case BOOLEAN -> number != 0;
        case BYTE -> number.byteValue();
        case SHORT -> number.shortValue();
        case CHAR -> (char) number.intValue();
        default -> number;
      };
    }
    return value;
  }
}
