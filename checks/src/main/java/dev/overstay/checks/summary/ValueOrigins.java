package dev.overstay.checks.summary;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.program.Program;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the values of a body come from. A value that comes from nowhere else is its own origin.
 *
 * <p>Text and numbers computed from others count as coming from them: they keep nothing alive, and
 * as keys they have the domain of what they were made of.
 */
final class ValueOrigins {

  private static final int MOST_ORIGINS = 8;
  private static final int MOST_PASSES = 6;
  private static final List<AccessPath.Step> INSIDE = List.of(new AccessPath.Content());

  private final Program program;
  private final Body body;
  private final Callees callees;
  private final ExactFields fields;
  private final List<List<AccessPath>> origins = new ArrayList<>();

  /** Gives what is known of a call's targets. */
  @FunctionalInterface
  interface Callees {
    /** What a call does, in the callee's terms. */
    List<BodyFlowAnalysis.CalleeLine> lines(Effect.Invoke call, Set<String> exactReceivers);
  }

  ValueOrigins(Program program, Body body, Callees callees, ExactFields fields) {
    this.program = program;
    this.body = body;
    this.callees = callees;
    this.fields = fields;
  }

  /** The origins of each value by number. */
  List<List<AccessPath>> solve() {
    int count = body.values().size();
    for (int id = 0; id < count; id++) {
      origins.add(List.of());
    }
    boolean[] readAhead = new boolean[count];
    boolean again = true;
    for (int pass = 0; again && pass < MOST_PASSES; pass++) {
      again = false;
      for (int id = 0; id < count; id++) {
        Value value = body.value(id);
        if (pass == 0) {
          noteReadAhead(value, readAhead);
        } else if (isOriginItself(value)) {
          continue;
        }
        List<AccessPath> next = of(value);
        if (!next.equals(origins.get(id))) {
          origins.set(id, next);
          again |= readAhead[id];
        }
      }
    }
    return origins;
  }

  /**
   * Takes note of the operands that come after the value made of them, as happens around loops:
   * before the operand's own turn.
   */
  private static void noteReadAhead(Value value, boolean[] readAhead) {
    int id = value.id();
    if (value instanceof Value.LoadField it) {
      readAhead[it.object()] |= it.object() >= id;
    } else if (value instanceof Value.Cast it) {
      readAhead[it.value()] |= it.value() >= id;
    } else if (!isOriginItself(value)) {
      for (int operand : value.operands()) {
        readAhead[operand] |= operand >= id;
      }
    }
  }

  /** Whether a value is made of no other. */
  private static boolean isOriginItself(Value value) {
    return value instanceof Value.Constant
        || value instanceof Value.New
        || value instanceof Value.Parameter
        || value instanceof Value.Receiver
        || value instanceof Value.LoadStatic;
  }

  private List<AccessPath> of(Value value) {
    if (value instanceof Value.Receiver) {
      return List.of(AccessPath.receiver());
    } else if (value instanceof Value.Parameter it) {
      return List.of(AccessPath.parameter(it.index()));
    } else if (value instanceof Value.LoadField it) {
      FieldRef field = program.canonical(it.field());
      return Paths.append(
          narrowed(origins.get(it.object()), field.owner()), List.of(new AccessPath.Field(field)));
    } else if (value instanceof Value.LoadStatic it
        && !program.is(it.field().owner(), TypeModel.Trait.FIXED_CONSTANTS)) {
      return List.of(AccessPath.ofStatic(program.canonical(it.field())));
    } else if (value instanceof Value.LoadArray it) {
      return Paths.append(origins.get(it.array()), INSIDE);
    } else if (value instanceof Value.Phi it) {
      return union(it.operands());
    } else if (value instanceof Value.Cast it) {
      return narrowed(origins.get(it.value()), it.type());
    } else if (value instanceof Value.Computed it && isText(it)) {
      return union(variable(it.operands()));
    } else if (value instanceof Value.CallResult it) {
      return ofCall(it);
    }
    return List.of(AccessPath.local(value.id()));
  }

  /**
   * The origins that can be of a type. A field of a class that is no subtype, and has none that is,
   * cannot have been cast so.
   */
  private List<AccessPath> narrowed(List<AccessPath> paths, String type) {
    if (paths.size() < 2) {
      return paths;
    }
    List<AccessPath> possible = paths.stream().filter(path -> mayBe(path, type)).toList();
    return possible.isEmpty() ? paths : possible;
  }

  private boolean mayBe(AccessPath path, String type) {
    // Made as one class, it is never cast to another: so are the objects that stand for nothing.
    Optional<String> exact = fields.of(path);
    if (exact.isPresent()
        && program.isHierarchyComplete(exact.get())
        && !program.isSubtype(exact.get(), type)) {
      return false;
    }
    String declared = declared(path);
    if (declared.isEmpty()
        || program.isSubtype(declared, type)
        || program.isSubtype(type, declared)) {
      return true;
    }
    // Who implements an interface of the module, and another type besides, is in the module too.
    boolean known =
        program.find(type).isPresent()
            && program
                .find(declared)
                .filter(it -> !it.modifiers().isInterface() || program.isOwn(declared))
                .isPresent();
    return !known
        || program.ownSubtypes(declared).stream().anyMatch(sub -> program.isSubtype(sub, type));
  }

  private String declared(AccessPath path) {
    int last = path.steps().size() - 1;
    if (last >= 0) {
      return path.steps().get(last) instanceof AccessPath.Field field
          ? program.field(field.field()).map(it -> it.type().name()).orElse("")
          : "";
    }
    if (path.root() instanceof AccessPath.Static root) {
      return program.field(root.field()).map(it -> it.type().name()).orElse("");
    } else if (path.root() instanceof AccessPath.Param param) {
      return body.values().stream()
          .filter(it -> it instanceof Value.Parameter given && given.index() == param.index())
          .map(it -> ((Value.Parameter) it).type())
          .findFirst()
          .orElse("");
    } else if (path.root() instanceof AccessPath.This) {
      return body.method().owner();
    }
    return "";
  }

  /**
   * The parts that may differ from time to time: constants in a text are no parts of it in some
   * class files. All of them, where it has no others.
   */
  private List<Integer> variable(List<Integer> operands) {
    List<Integer> parts =
        operands.stream().filter(it -> !(body.value(it) instanceof Value.Constant)).toList();
    return parts.isEmpty() ? operands : parts;
  }

  private static boolean isText(Value.Computed it) {
    return it.operation() == Value.Operation.CONCAT || it.operation() == Value.Operation.ARITHMETIC;
  }

  private List<AccessPath> union(List<Integer> operands) {
    if (operands.size() == 1) {
      return origins.get(operands.get(0));
    }
    LinkedHashSet<AccessPath> all = new LinkedHashSet<>();
    for (int operand : operands) {
      all.addAll(origins.get(operand));
    }
    return cut(all);
  }

  private List<AccessPath> ofCall(Value.CallResult value) {
    Effect.Invoke call = value.call();
    List<AccessPath> self = List.of(AccessPath.local(value.id()));
    List<List<AccessPath>> arguments = arguments(call);
    List<BodyFlowAnalysis.CalleeLine> lines = callees.lines(call, exactTypes(call, arguments));
    boolean text = isTextFromText(value);
    // Whether the result is an enum is asked last: its class may have to be read for that.
    if ((!text && !returns(lines)) || tellsDomain(lines, call) || isOneOfFew(value.type())) {
      return self;
    } else if (text) {
      List<AccessPath> from = union(call.arguments());
      return from.isEmpty() ? self : from;
    }
    LinkedHashSet<AccessPath> all = new LinkedHashSet<>(4);
    boolean alsoOther = false;
    for (BodyFlowAnalysis.CalleeLine line : lines) {
      Flow flow = line.flow();
      if (flow instanceof Flow.Return returned) {
        List<AccessPath> mapped =
            Arguments.map(returned.value(), arguments, call.hasReceiver(), call.result());
        boolean outcome = returned.value().steps().contains(new AccessPath.Outcome());
        if (outcome || mapped.isEmpty()) {
          alsoOther = true;
        } else {
          all.addAll(mapped);
        }
      } else if (flow instanceof Flow.Make
          || flow instanceof Flow.Build
          || (flow instanceof Flow.Keep keep
              && keep.holder().root() instanceof AccessPath.Result)) {
        alsoOther = true;
      }
    }
    if (all.isEmpty() || alsoOther) {
      all.addAll(self);
    }
    return cut(all);
  }

  /** Whether a model says how many different results there are. */
  private boolean tellsDomain(List<BodyFlowAnalysis.CalleeLine> lines, Effect.Invoke call) {
    for (BodyFlowAnalysis.CalleeLine line : lines) {
      if (line.modeled()
          && (line.flow() instanceof Flow.Finite || line.flow() instanceof Flow.Open)
          && GivenConstants.isSaid(line.flow(), call, body)) {
        return true;
      }
    }
    return false;
  }

  private static boolean returns(List<BodyFlowAnalysis.CalleeLine> lines) {
    for (BodyFlowAnalysis.CalleeLine line : lines) {
      if (line.flow() instanceof Flow.Return) {
        return true;
      }
    }
    return false;
  }

  /** Where the arguments of a call come from; the receiver only from what has such a method. */
  List<List<AccessPath>> arguments(Effect.Invoke call) {
    List<List<AccessPath>> all = new ArrayList<>();
    for (int argument : call.arguments()) {
      boolean receiver = all.isEmpty() && call.hasReceiver();
      List<AccessPath> from = origins.get(argument);
      all.add(receiver ? narrowed(from, call.method().owner()) : from);
    }
    return all;
  }

  /** Text made from text, as {@code trim} or {@code valueOf} do. */
  private boolean isTextFromText(Value.CallResult value) {
    return !value.call().arguments().isEmpty()
        && program.is(value.call().method().owner(), TypeModel.Trait.VALUE)
        && isValue(value.type());
  }

  /** An enum constant is no longer the text that it was looked up by. */
  private boolean isOneOfFew(String type) {
    return program.find(type).filter(it -> it.modifiers().isEnum()).isPresent();
  }

  private boolean isValue(String type) {
    return !type.contains(".") || program.is(type, TypeModel.Trait.VALUE);
  }

  /**
   * The receiver's classes where all its origins are objects made here, or in fields that have
   * nothing else, else empty. A view of an object comes from the object and is of another class.
   */
  Set<String> exactTypes(Effect.Invoke call, List<List<AccessPath>> arguments) {
    if (!call.hasReceiver() || arguments.isEmpty() || !mayBeExact(arguments.get(0))) {
      return Set.of();
    }
    Set<String> types = new TreeSet<>();
    for (AccessPath path : arguments.get(0)) {
      Optional<String> type =
          made(path)
              .or(() -> fields.of(path))
              .filter(it -> program.isSubtype(it, call.method().owner()));
      if (type.isEmpty()) {
        return Set.of();
      }
      types.add(type.get());
    }
    return types;
  }

  /** Whether all of a receiver's origins are of a kind whose class may be known exactly. */
  private boolean mayBeExact(List<AccessPath> receiver) {
    for (AccessPath path : receiver) {
      int last = path.steps().size() - 1;
      boolean possible =
          last >= 0
              ? path.steps().get(last) instanceof AccessPath.Field
              : path.root() instanceof AccessPath.Static || made(path).isPresent();
      if (!possible) {
        return false;
      }
    }
    return !receiver.isEmpty();
  }

  private Optional<String> made(AccessPath path) {
    return path.steps().isEmpty()
            && path.root() instanceof AccessPath.Local local
            && local.value() >= 0
            && body.value(local.value()) instanceof Value.New made
        ? Optional.of(made.type())
        : Optional.empty();
  }

  private static List<AccessPath> cut(Set<AccessPath> all) {
    if (all.size() <= MOST_ORIGINS) {
      return List.copyOf(all);
    }
    return all.stream().limit(MOST_ORIGINS).toList();
  }
}
