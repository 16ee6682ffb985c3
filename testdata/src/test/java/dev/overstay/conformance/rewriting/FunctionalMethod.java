package dev.overstay.conformance.rewriting;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The method that a function is the body of.
 *
 * @param element its declaration
 * @param type as the function's type has it
 */
record FunctionalMethod(ExecutableElement element, ExecutableType type) {

  /** That of an interface; empty where there are several candidates or it has type parameters. */
  static Optional<FunctionalMethod> of(TypeMirror target, Source source) {
    if (!(target instanceof DeclaredType declared)
        || declared.asElement().getKind() != ElementKind.INTERFACE) {
      return Optional.empty();
    }
    TypeElement object = source.elements().getTypeElement("java.lang.Object");
    List<ExecutableElement> methods =
        ElementFilter.methodsIn(source.elements().getAllMembers((TypeElement) declared.asElement()))
            .stream()
            .filter(it -> it.getModifiers().contains(Modifier.ABSTRACT))
            .filter(it -> !isOfObject(it, object))
            .toList();
    if (methods.size() != 1 || !methods.get(0).getTypeParameters().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FunctionalMethod(
            methods.get(0), (ExecutableType) source.types().asMemberOf(declared, methods.get(0))));
  }

  private static boolean isOfObject(ExecutableElement method, TypeElement object) {
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .anyMatch(
            it ->
                it.getSimpleName().contentEquals(method.getSimpleName())
                    && it.getParameters().size() == method.getParameters().size());
  }
}
