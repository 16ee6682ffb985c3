package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;

/**
 * Keys that are taken from another collection of the same owner, which keeps what it has: there are
 * no more of them than that has elements.
 */
final class CopiedKeys {

  private final ModuleView view;

  CopiedKeys(ModuleView view) {
    this.view = view;
  }

  /** Whether the key of what is put into a field is such a one, or what such an element says. */
  boolean decideAbout(FieldRef field, FieldUses.Use site) {
    return site.happening().flow() instanceof Flow.Grow grow
        && grow.key().isPresent()
        && grow.holder().root() instanceof AccessPath.This
        && isCopied(grow.key().get(), field, site.in());
  }

  private boolean isCopied(AccessPath key, FieldRef field, BodyFlow flow) {
    if (isElement(key, field)) {
      return true;
    }
    if (!(key.root() instanceof AccessPath.Local local)
        || !key.steps().isEmpty()
        || !(flow.body().valueOrNull(local.value()) instanceof Value.CallResult said)
        || !said.call().hasReceiver()) {
      return false;
    }
    List<AccessPath> asked = flow.origins(said.call().arguments().get(0));
    return !asked.isEmpty() && asked.stream().allMatch(path -> isElement(path, field));
  }

  /** Whether a path leads into another field of the object that lets nothing go. */
  private boolean isElement(AccessPath path, FieldRef field) {
    return path.root() instanceof AccessPath.This
        && path.steps().size() >= 2
        && path.steps().get(0) instanceof AccessPath.Field from
        && path.steps().get(1) instanceof AccessPath.Content
        && !from.field().equals(field)
        && view.uses().of(from.field(), FieldUses.Kind.SHRINK).findAny().isEmpty()
        && view.uses().of(from.field(), FieldUses.Kind.REPLACE).findAny().isEmpty();
  }
}
