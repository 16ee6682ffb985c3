package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import java.util.List;
import java.util.Optional;

/** Which fields are there as long as the application runs, or as a server does. */
public final class LongLife {

  private final ModuleView view;
  private final Holders holders;
  private final SharedPaths paths;

  LongLife(ModuleView view) {
    this.view = view;
    this.holders = view.holders();
    this.paths = view.only(SharedPaths.class, SharedPaths::new);
  }

  /** Whether a field of a class is there for long. */
  public boolean of(ClassFacts type, FieldFacts field) {
    return isCertain(type, field) || holders.isServer(type.name());
  }

  /**
   * Whether a field is there for long, and there are not as many of it as there are things that
   * come and go: what a node of something long-lived holds is as much as that node has.
   */
  public boolean ofSingle(ClassFacts type, FieldFacts field) {
    return field.modifiers().isStatic()
        || holders.isShared(type.name())
        || holders.isOwned(type.name())
        || holders.isServer(type.name());
  }

  /**
   * Whether a field may be there for long: nothing says that objects of its class are made for a
   * single piece of work, or are good for a request only.
   */
  public boolean mayBe(ClassFacts type, FieldFacts field) {
    return of(type, field)
        || (view.lifetimes().of(type.name()).isEmpty()
            && !view.works().isOwnedThrough(type.name()));
  }

  /**
   * Whether all that is known of who owns what a field holds is how the code that fills it gets
   * there, and that code only puts in what it finds: then it is not much that is known.
   */
  public boolean isLittleKnown(ClassFacts type, FieldFacts field, List<FieldUses.Use> sites) {
    return !field.modifiers().isStatic()
        && !holders.isShared(type.name())
        && holders.owner(type.name()).isEmpty()
        && paths.to(field).isPresent()
        && FoundEntries.areAll(sites);
  }

  /** Whether it is not known for certain. */
  public boolean isInferred(ClassFacts type, FieldFacts field) {
    return !isCertain(type, field);
  }

  private boolean isCertain(ClassFacts type, FieldFacts field) {
    return field.modifiers().isStatic()
        || holders.isShared(type.name())
        || owner(type, field).isPresent();
  }

  /**
   * The field by which something long-lived owns what a field of a class holds: one that has such
   * objects for good, or one from which the code that fills the field's object gets there.
   */
  public Optional<FieldRef> owner(ClassFacts type, FieldFacts field) {
    return holders.owner(type.name()).or(() -> paths.to(field));
  }
}
