package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Lifetime;
import java.util.Optional;

/**
 * Who keeps a value.
 *
 * @param kind what sort of holder
 * @param lifetime how long it lives
 * @param field the field that holds it last; empty where the holder is an object as a whole
 * @param type the class of the component, or the type whose attributes hold it
 * @param path where it is, seen from the body that keeps
 */
public record Holder(
    Kind kind, Lifetime lifetime, Optional<FieldRef> field, String type, AccessPath path) {

  /** Sorts of holders. */
  public enum Kind {
    /** A static field, or something that it reaches. */
    STATIC_FIELD,
    /** A field of a shared component, or something that it owns. */
    COMPONENT,
    /** A field of an object that has connections served, as what it owns says. */
    SERVER,
    /** A field that collects connections or sessions, as its declared type says. */
    REGISTER,
    /** An attribute of a session or application. */
    ATTRIBUTE,
    /** Somebody's listeners: of an object that its owners, or who gives it, have for long. */
    PUBLISHER
  }

  /** How messages and fingerprints name the holder. */
  public String name() {
    return field.map(FieldRef::toString).orElse(type);
  }
}
