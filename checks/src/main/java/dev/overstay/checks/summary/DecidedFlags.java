package dev.overstay.checks.summary;

import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Edge;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.program.Program;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Code that never runs, because an object's or a class's own private flag has been what it is from
 * the beginning and nobody is there who could change it: what is left of a switch for whoever works
 * on the code.
 *
 * <p>A flag to which nothing is stored at all, not even its first value, is taken for one that a
 * tool sets.
 */
final class DecidedFlags {

  private final Program program;
  private final FieldStores stores;
  private final Map<FieldRef, Optional<Boolean>> known = new HashMap<>();

  DecidedFlags(Program program, FieldStores stores) {
    this.program = program;
    this.stores = stores;
  }

  /**
   * What is left of a body: no way leads where control cannot come to, and nothing is done there.
   * Its values and blocks keep their numbers.
   */
  Body live(Body body) {
    BitSet reached = reached(body);
    if (reached.cardinality() == body.blocks().size()) {
      return body;
    }
    List<Block> blocks = new ArrayList<>();
    for (Block block : body.blocks()) {
      blocks.add(
          reached.get(block.id())
              ? withEdges(block, reached)
              : new Block(block.id(), List.of(), Optional.empty(), List.of()));
    }
    return new Body(body.method(), body.values(), List.copyOf(blocks), body.definedIn());
  }

  private static Block withEdges(Block block, BitSet reached) {
    List<Edge> left = block.edges().stream().filter(it -> reached.get(it.target())).toList();
    if (left.size() == block.edges().size()) {
      return block;
    }
    boolean branches = left.stream().filter(Edge::isNormal).count() > 1;
    return branches
        ? new Block(block.id(), block.effects(), block.guard(), left)
        : new Block(
            block.id(),
            block.effects(),
            Optional.empty(),
            left.stream().map(DecidedFlags::always).toList());
  }

  private static Edge always(Edge edge) {
    return edge.isNormal() ? new Edge(Edge.Kind.NORMAL, edge.target(), edge.exception()) : edge;
  }

  private BitSet reached(Body body) {
    BitSet reached = new BitSet(body.blocks().size());
    Deque<Block> work = new ArrayDeque<>();
    reached.set(0);
    work.add(body.blocks().get(0));
    while (!work.isEmpty()) {
      Block block = work.poll();
      Optional<Boolean> decided = block.guard().flatMap(guard -> outcome(guard, body));
      for (Edge edge : block.edges()) {
        boolean taken = decided.isEmpty() || edge.kind() != kind(!decided.get());
        if (taken && !reached.get(edge.target())) {
          reached.set(edge.target());
          work.add(body.blocks().get(edge.target()));
        }
      }
    }
    return reached;
  }

  private static Edge.Kind kind(boolean holds) {
    return holds ? Edge.Kind.TRUE : Edge.Kind.FALSE;
  }

  /** How a test of a flag always comes out. */
  private Optional<Boolean> outcome(Guard guard, Body body) {
    if (guard.test() != Guard.Test.IS_TRUE) {
      return Optional.empty();
    }
    Value tested = body.value(guard.operands().get(0));
    if (tested instanceof Value.LoadStatic load) {
      return of(load.field());
    }
    return tested instanceof Value.LoadField load
            && body.value(load.object()) instanceof Value.Receiver
        ? of(load.field())
        : Optional.empty();
  }

  private Optional<Boolean> of(FieldRef ref) {
    Optional<Boolean> value = known.get(ref);
    if (value == null) {
      value =
          program
              .field(ref)
              .filter(it -> it.type().name().equals("boolean") && it.modifiers().isPrivate())
              .filter(it -> stores.areKnown(it) && isOfPlainClass(it))
              .flatMap(this::find);
      known.put(ref, value);
    }
    return value;
  }

  /** Whether nothing is said of a class that may have a tool fill in its fields. */
  private boolean isOfPlainClass(FieldFacts field) {
    List<AnnotationFacts> annotations =
        program.find(field.ref().owner()).map(it -> it.annotations()).orElse(List.of());
    for (AnnotationFacts annotation : annotations) {
      if (program.fromAnnotations(List.of(annotation), AnnotationModel::component).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private Optional<Boolean> find(FieldFacts field) {
    Optional<Boolean> value = Optional.empty();
    List<FieldStores.Stored> all = stores.of(field);
    for (FieldStores.Stored stored : all) {
      Optional<Boolean> constant = constant(stored.value());
      if (constant.isEmpty() || value.filter(it -> !it.equals(constant.get())).isPresent()) {
        return Optional.empty();
      }
      value = constant;
    }
    // A flag is false until something is stored.
    return value.filter(it -> !it || isSetAtFirst(field, all));
  }

  /** Whether a flag is set as soon as there is one. */
  private boolean isSetAtFirst(FieldFacts field, List<FieldStores.Stored> stored) {
    for (MethodFacts method :
        program.find(field.ref().owner()).map(it -> it.methods()).orElse(List.of())) {
      boolean first =
          field.modifiers().isStatic()
              ? method.ref().name().equals("<clinit>")
              : method.ref().isConstructor() && !callsAnother(method);
      if (first
          && stored.stream().noneMatch(it -> it.method().equals(method) && it.block().id() == 0)) {
        return false;
      }
    }
    return stored.stream()
        .map(it -> it.method().ref())
        .anyMatch(it -> it.isConstructor() || it.name().equals("<clinit>"));
  }

  /** Whether a constructor leaves its work to another one of its class. */
  private static boolean callsAnother(MethodFacts constructor) {
    return constructor.body().stream()
        .flatMap(
            body ->
                body.blocks().stream()
                    .flatMap(block -> block.effects().stream())
                    .filter(
                        effect ->
                            effect instanceof Effect.Invoke call
                                && call.kind() == Effect.Call.CONSTRUCTOR
                                && call.method().owner().equals(constructor.ref().owner())
                                && body.value(call.arguments().get(0)) instanceof Value.Receiver))
        .findAny()
        .isPresent();
  }

  private static Optional<Boolean> constant(Value value) {
    if (value instanceof Value.Constant constant) {
      Object it = constant.value();
      if (it instanceof Boolean flag) {
        return Optional.of(flag);
      } else if (it instanceof Integer number) {
        return Optional.of(number != 0);
      }
    }
    return Optional.empty();
  }
}
