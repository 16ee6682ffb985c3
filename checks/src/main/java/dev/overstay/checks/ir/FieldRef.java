package dev.overstay.checks.ir;

/**
 * A field by name.
 *
 * @param owner binary name of the class that the reference names, {@code java.util.Map$Entry} style
 * @param name the field's name
 */
public record FieldRef(String owner, String name) {

  // Written out: references are keys of every map, and a record's own methods are slow when cold.
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof FieldRef it && name.equals(it.name) && owner.equals(it.owner));
  }

  @Override
  public int hashCode() {
    return owner.hashCode() * 31 + name.hashCode();
  }

  @Override
  public String toString() {
    return owner + "." + name;
  }
}
