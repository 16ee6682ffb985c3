package dev.overstay.checks.retention;

import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Executors that factory methods of a module give to its container, and the work that components
 * leave to those they are given. Which one that is the type says where there is one alone, else the
 * name.
 */
final class ExecutorBeans {

  private static final String EXECUTOR = "java.util.concurrent.Executor";

  private final ModuleView view;
  private final EntryPaths paths;

  ExecutorBeans(ModuleView view, EntryPaths paths) {
    this.view = view;
    this.paths = paths;
  }

  /**
   * An executor of the container's.
   *
   * @param maker the factory method
   * @param local what it is there
   */
  record Bean(BodyFlow maker, int local) {

    String name() {
      return maker.method().ref().name();
    }
  }

  /**
   * Work for it.
   *
   * @param feeder the body that leaves it
   * @param fed where
   * @param path how that is reached from a request
   */
  record Feed(BodyFlow feeder, Span fed, EntryPaths.EntryPath path) {}

  /** The executors that a class makes for the container. */
  List<Bean> madeBy(ClassFacts type) {
    List<Bean> found = new ArrayList<>();
    for (BodyFlow flow : view.flows(type)) {
      if (produces(flow.method())) {
        for (AccessPath path : flow.returned()) {
          if (path.steps().isEmpty()
              && path.root() instanceof AccessPath.Local local
              && local.value() >= 0
              && view.program().isSubtype(flow.typeOfLocal(local.value()), EXECUTOR)) {
            found.add(new Bean(flow, local.value()));
          }
        }
      }
    }
    return found;
  }

  /** The first work that requests leave to a bean. */
  Optional<Feed> feed(Bean bean) {
    return Stream.concat(
            view.program().module().stream()
                .flatMap(type -> view.flows(type).stream())
                .flatMap(flow -> feeds(flow, bean)),
            view.program().module().stream()
                .flatMap(type -> type.methods().stream())
                .filter(method -> isRunBy(bean, method))
                .flatMap(this::calls))
        .findFirst();
  }

  /** Whether the container runs a method on the bean when it is called through its proxy. */
  private boolean isRunBy(Bean bean, MethodFacts method) {
    List<AnnotationFacts> elsewhere =
        method.annotations().stream()
            .filter(it -> is(List.of(it), AnnotationModel.Trait.ELSEWHERE))
            .toList();
    List<String> said = namesOn(elsewhere);
    return !elsewhere.isEmpty()
        && (said.isEmpty() ? producers(EXECUTOR) == 1 : said.contains(bean.name()));
  }

  private Stream<Feed> calls(MethodFacts method) {
    return view.callers().sites(method.ref()).stream()
        .flatMap(
            site ->
                view.flow(site.caller()).stream()
                    .flatMap(
                        flow ->
                            flow.positionOf(site.call()).flatMap(at -> paths.to(flow, at)).stream()
                                .filter(path -> path.kind() != EntryKind.PERIODIC)
                                .map(path -> new Feed(flow, site.call().span(), path))));
  }

  private Stream<Feed> feeds(BodyFlow flow, Bean bean) {
    return flow.events().stream()
        .filter(
            event ->
                event.flow() instanceof Flow.Run run
                    && run.where() == Where.ELSEWHERE
                    && !event.deferred()
                    && event.isDirect())
        .filter(event -> isLeftTo(event, flow, bean))
        .flatMap(
            event ->
                paths
                    .to(flow, event.position())
                    .filter(path -> path.kind() != EntryKind.PERIODIC)
                    .map(path -> new Feed(flow, event.span(), path))
                    .stream());
  }

  private boolean isLeftTo(Event event, BodyFlow flow, Bean bean) {
    return flow.effect(event).orElse(null) instanceof Effect.Invoke call
        && call.arguments().stream()
            .flatMap(argument -> flow.origins(argument).stream())
            .flatMap(path -> FieldUses.fieldOf(path, false).stream())
            .flatMap(target -> view.program().field(target.field()).stream())
            .anyMatch(field -> isGiven(field, bean));
  }

  /** Whether a field is given a bean by the container. */
  private boolean isGiven(FieldFacts field, Bean bean) {
    String type = bean.maker().method().returns().name();
    boolean fits =
        view.program().isSubtype(field.type().name(), EXECUTOR)
            && (view.program().isSubtype(type, field.type().name())
                || view.program()
                    .isSubtype(bean.maker().typeOfLocal(bean.local()), field.type().name()));
    if (!fits || !isInjected(field)) {
      return false;
    }
    List<String> said = namesOn(field.annotations());
    if (!said.isEmpty()) {
      return said.contains(bean.name());
    }
    return field.ref().name().equals(bean.name()) || producers(field.type().name()) == 1;
  }

  /** Whether all that is put into a field its owner is given, or nothing of this module's is. */
  private boolean isInjected(FieldFacts field) {
    FieldRef ref = field.ref();
    return view.components().scope(ref.owner()).isPresent()
        && view.uses()
            .of(ref, FieldUses.Kind.STORE)
            .filter(store -> !store.nested())
            .allMatch(
                store ->
                    ((Flow.Keep) store.happening().flow()).value().root()
                        instanceof AccessPath.Param);
  }

  private static List<String> namesOn(List<AnnotationFacts> annotations) {
    return annotations.stream()
        .flatMap(it -> Stream.of(it.text("value"), it.text("name")))
        .flatMap(Optional::stream)
        .toList();
  }

  private long producers(String type) {
    return view.program().module().stream()
        .flatMap(it -> it.methods().stream())
        .filter(this::produces)
        .filter(method -> view.program().isSubtype(method.returns().name(), type))
        .count();
  }

  private boolean produces(MethodFacts method) {
    return is(method.annotations(), AnnotationModel.Trait.PRODUCES);
  }

  private boolean is(List<AnnotationFacts> annotations, AnnotationModel.Trait trait) {
    return view.program()
        .fromAnnotations(annotations, row -> row.is(trait) ? Optional.of(true) : Optional.empty())
        .isPresent();
  }
}
