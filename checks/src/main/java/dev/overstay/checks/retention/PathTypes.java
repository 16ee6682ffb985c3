package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.program.Program;
import dev.overstay.checks.summary.BodyFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The declared types of what access paths lead to. */
public final class PathTypes {

  private final Program program;

  PathTypes(Program program) {
    this.program = program;
  }

  /** The declared types of what a path of a body leads to; none where nothing is known. */
  public List<TypeUse> of(AccessPath path, BodyFlow flow) {
    if (path.root() instanceof AccessPath.Local local) {
      return steps(ofLocal(local.value(), flow), path.steps());
    }
    return of(path, flow.method());
  }

  /** The declared types of what a path of a method's summary leads to. */
  public List<TypeUse> of(AccessPath path, MethodFacts method) {
    List<TypeUse> start = new ArrayList<>();
    if (path.root() instanceof AccessPath.This) {
      start.add(TypeUse.of(method.ref().owner()));
    } else if (path.root() instanceof AccessPath.Param param) {
      if (param.index() < method.parameters().size()) {
        start.add(method.parameters().get(param.index()).type());
      }
    } else if (path.root() instanceof AccessPath.Static root) {
      program.field(root.field()).map(FieldFacts::type).ifPresent(start::add);
    } else if (path.root() instanceof AccessPath.Result) {
      start.add(method.returns());
    }
    return steps(start, path.steps());
  }

  /** Whether what a path leads to counts its users: who counts up counts down, or hands it on. */
  boolean isCounted(AccessPath path, BodyFlow flow) {
    return of(path, flow).stream()
        .anyMatch(
            type ->
                program
                    .fromTypeModel(type.name(), TypeModel::resource)
                    .filter(it -> it == Resource.POOLED)
                    .isPresent());
  }

  private List<TypeUse> ofLocal(int local, BodyFlow flow) {
    if (flow.body().valueOrNull(local) instanceof Value.CallResult result) {
      Optional<TypeUse> declared =
          program
              .declaration(result.call().method())
              .map(MethodFacts::returns)
              .filter(type -> !type.variable() && type.name().equals(result.type()));
      return List.of(declared.orElse(TypeUse.of(result.type())));
    }
    return List.of(TypeUse.of(flow.typeOfLocal(local)));
  }

  private List<TypeUse> steps(List<TypeUse> start, List<AccessPath.Step> steps) {
    List<TypeUse> types = start;
    for (AccessPath.Step step : steps) {
      if (step instanceof AccessPath.Field field) {
        types = program.field(field.field()).map(FieldFacts::type).map(List::of).orElse(List.of());
      } else if (step instanceof AccessPath.Content) {
        types = types.stream().flatMap(type -> contents(type).stream()).toList();
      } else {
        types = List.of();
      }
    }
    return types;
  }

  /** What a container or array of this type contains, by its type arguments. */
  public List<TypeUse> contents(TypeUse type) {
    if (type.name().endsWith("[]")) {
      String element = type.name().substring(0, type.name().length() - 2);
      return List.of(new TypeUse(element, type.arguments(), type.variable()));
    }
    return program.is(type.name(), TypeModel.Trait.CONTAINER) ? type.arguments() : List.of();
  }
}
