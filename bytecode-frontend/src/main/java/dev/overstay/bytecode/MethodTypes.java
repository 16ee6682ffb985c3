package dev.overstay.bytecode;

import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.ParameterFacts;
import dev.overstay.checks.ir.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a method takes and gives, by its descriptor and its generic signature. */
final class MethodTypes {

  private final Of of;
  private final Names names;

  private MethodTypes(Of of, Names names) {
    this.of = of;
    this.names = names;
  }

  /**
   * What is known when a method begins.
   *
   * @param variables erasures of the class's type variables
   */
  record Of(
      MethodRef ref, Optional<String> signature, Map<String, String> variables, boolean inEnum) {}

  /** Those of a method whose parameters have neither names nor annotations. */
  static MethodFacts.Types of(Of of, Names names) {
    return of(of, names, List.of(), Map.of());
  }

  /**
   * Those of a method.
   *
   * @param parameterNames as many as there are parameters, or they do not count
   * @param annotations annotations of the parameters by position
   */
  static MethodFacts.Types of(
      Of of,
      Names names,
      List<@Nullable String> parameterNames,
      Map<Integer, List<AnnotationFacts>> annotations) {
    MethodTypes types = new MethodTypes(of, names);
    Names.Shape erased = names.ofMethod(of.ref().descriptor());
    Optional<Signatures.OfMethod> generic = types.generic(erased);
    return new MethodFacts.Types(
        types.parameters(erased.parameters(), generic, parameterNames, annotations),
        generic
            .map(Signatures.OfMethod::returns)
            .filter(it -> it.name().equals(erased.returns()))
            .orElseGet(() -> TypeUse.of(erased.returns())));
  }

  private Optional<Signatures.OfMethod> generic(Names.Shape erased) {
    List<Signatures.OfMethod> found = new ArrayList<>(1);
    of.signature()
        .ifPresent(
            text -> AsmBoundary.run(() -> found.add(Signatures.ofMethod(text, of.variables()))));
    return found.stream()
        .filter(it -> it.parameters().size() <= erased.parameters().size())
        .findFirst();
  }

  private List<ParameterFacts> parameters(
      List<String> erased,
      Optional<Signatures.OfMethod> generic,
      List<@Nullable String> parameterNames,
      Map<Integer, List<AnnotationFacts>> annotations) {
    List<ParameterFacts> parameters = new ArrayList<>(erased.size());
    List<TypeUse> types = generic.map(Signatures.OfMethod::parameters).orElse(List.of());
    int shift = before(of, erased.size() - types.size(), names);
    boolean named = parameterNames.size() == erased.size();
    for (int i = 0; i < erased.size(); i++) {
      String name = named ? parameterNames.get(i) : null;
      int at = i - shift;
      TypeUse type =
          at >= 0 && at < types.size() && types.get(at).name().equals(erased.get(i))
              ? types.get(at)
              : TypeUse.of(erased.get(i));
      parameters.add(
          new ParameterFacts(
              name == null ? "arg" + i : name,
              type,
              List.copyOf(annotations.getOrDefault(i, List.of()))));
    }
    return List.copyOf(parameters);
  }

  /**
   * How many of the parameters that the compiler added come before those of the source: an enum's
   * name and ordinal, an inner class's outer instance. Captured variables come after them.
   */
  static int before(Of of, int added, Names names) {
    if (added <= 0 || !of.ref().isConstructor()) {
      return 0;
    }
    if (of.inEnum()) {
      return Math.min(2, added);
    }
    List<String> types = names.ofMethod(of.ref().descriptor()).parameters();
    return of.ref().owner().startsWith(types.get(0) + "$") ? 1 : 0;
  }
}
