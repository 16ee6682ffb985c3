package dev.overstay.checks.ir;

/**
 * A method or constructor by name and erased descriptor.
 *
 * @param owner binary name of the class that the reference names, {@code java.util.Map$Entry} style
 * @param name the method's name, {@code <init>} for a constructor, {@code <clinit>} for the static
 *     initialiser
 * @param descriptor the erased descriptor as the JVM writes it, {@code
 *     (Ljava/lang/Object;I)Ljava/lang/String;}
 */
public record MethodRef(String owner, String name, String descriptor) {

  /** Whether this names a constructor. */
  public boolean isConstructor() {
    return name.equals("<init>");
  }

  /** The same method, looked for in another class. */
  public MethodRef in(String otherOwner) {
    return otherOwner.equals(owner) ? this : new MethodRef(otherOwner, name, descriptor);
  }

  // Written out: references are keys of every map, and a record's own methods are slow when cold.
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof MethodRef it
            && name.equals(it.name)
            && descriptor.equals(it.descriptor)
            && owner.equals(it.owner));
  }

  @Override
  public int hashCode() {
    return (owner.hashCode() * 31 + name.hashCode()) * 31 + descriptor.hashCode();
  }

  @Override
  public String toString() {
    return owner + "." + name + descriptor;
  }
}
