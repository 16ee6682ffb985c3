package dev.overstay.checks.ir;

/** Access and property flags as class files number them; only what the checks ask for. */
public record Modifiers(int flags) {

  public static final int PUBLIC = 0x0001;
  public static final int PRIVATE = 0x0002;
  public static final int PROTECTED = 0x0004;
  public static final int STATIC = 0x0008;
  public static final int FINAL = 0x0010;
  public static final int SYNCHRONIZED = 0x0020;
  public static final int VOLATILE = 0x0040;
  public static final int BRIDGE = 0x0040;
  public static final int TRANSIENT = 0x0080;
  public static final int NATIVE = 0x0100;
  public static final int INTERFACE = 0x0200;
  public static final int ABSTRACT = 0x0400;
  public static final int SYNTHETIC = 0x1000;
  public static final int ANNOTATION = 0x2000;
  public static final int ENUM = 0x4000;

  public boolean isPublic() {
    return has(PUBLIC);
  }

  public boolean isPrivate() {
    return has(PRIVATE);
  }

  public boolean isProtected() {
    return has(PROTECTED);
  }

  /** Neither public nor protected nor private. */
  public boolean isPackagePrivate() {
    return (flags & (PUBLIC | PRIVATE | PROTECTED)) == 0;
  }

  public boolean isStatic() {
    return has(STATIC);
  }

  public boolean isFinal() {
    return has(FINAL);
  }

  public boolean isSynchronized() {
    return has(SYNCHRONIZED);
  }

  public boolean isAbstract() {
    return has(ABSTRACT);
  }

  public boolean isNative() {
    return has(NATIVE);
  }

  public boolean isInterface() {
    return has(INTERFACE);
  }

  public boolean isSynthetic() {
    return has(SYNTHETIC);
  }

  public boolean isEnum() {
    return has(ENUM);
  }

  public boolean isAnnotation() {
    return has(ANNOTATION);
  }

  private boolean has(int flag) {
    return (flags & flag) != 0;
  }
}
