package dev.overstay.checks.ir;

/**
 * A field by name.
 *
 * @param owner binary name of the class that the reference names, {@code java.util.Map$Entry} style
 * @param name the field's name
 */
public record FieldRef(String owner, String name) {

  @Override
  public String toString() {
    return owner + "." + name;
  }
}
