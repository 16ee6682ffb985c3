package dev.overstay.checks.ir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rewrites drafts with final numbers. */
final class Renumbering {

  private final Drafts drafts;
  private final int[] number;
  private final int[] blockNumber;
  private final List<Integer> kept;

  /** Whether all values keep their numbers, as they do where no phi was needless. */
  private final boolean same;

  Renumbering(Drafts drafts, int[] number, int[] blockNumber, List<Integer> kept) {
    this.drafts = drafts;
    this.number = number;
    this.blockNumber = blockNumber;
    this.kept = kept;
    this.same = kept.size() == number.length;
  }

  Body body(MethodRef method) {
    List<Value> finalValues = new ArrayList<>(kept.size());
    List<Integer> finalBlocks = new ArrayList<>(kept.size());
    for (int id : kept) {
      finalValues.add(value(drafts.values.get(id)));
      finalBlocks.add(blockNumber[drafts.definedIn.get(id)]);
    }
    List<Block> blocks = new ArrayList<>();
    for (int block = 0; block < blockNumber.length; block++) {
      if (blockNumber[block] >= 0) {
        blocks.add(block(block));
      }
    }
    blocks.sort(Comparator.comparingInt(Block::id));
    return new Body(
        method, List.copyOf(finalValues), List.copyOf(blocks), List.copyOf(finalBlocks));
  }

  private Block block(int old) {
    DraftBlock draft = drafts.blocks.get(old);
    Effect[] effects = new Effect[draft.effects.size()];
    for (int i = 0; i < effects.length; i++) {
      effects[i] = effect(draft.effects.get(i));
    }
    Edge[] edges = new Edge[draft.edges.size()];
    for (int i = 0; i < edges.length; i++) {
      Edge edge = draft.edges.get(i);
      int target = blockNumber[edge.target()];
      edges[i] = target == edge.target() ? edge : new Edge(edge.kind(), target, edge.exception());
    }
    Guard test = draft.guard;
    Optional<Guard> guard =
        test == null
            ? Optional.empty()
            : Optional.of(same ? test : new Guard(test.test(), all(test.operands())));
    return new Block(blockNumber[old], List.of(effects), guard, List.of(edges));
  }

  private int at(int id) {
    return id == Effect.NONE ? Effect.NONE : number[id];
  }

  private List<Integer> all(List<Integer> ids) {
    if (ids.isEmpty()) {
      return List.of();
    } else if (ids.size() == 1) {
      return List.of(at(ids.get(0)));
    }
    Integer[] numbers = new Integer[ids.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = at(ids.get(i));
    }
    return List.of(numbers);
  }

  private Value value(Value value) {
    if (same && !(value instanceof Value.Phi)) {
      return value;
    }
    int id = at(value.id());
    if (value instanceof Value.Receiver it) {
      return new Value.Receiver(id, it.type());
    } else if (value instanceof Value.Parameter it) {
      return new Value.Parameter(id, it.index(), it.type());
    } else if (value instanceof Value.New it) {
      return new Value.New(id, it.type(), it.span());
    } else if (value instanceof Value.Closure it) {
      return new Value.Closure(
          id, it.type(), it.kind(), it.target(), all(it.captured()), it.lambda(), it.span());
    } else if (value instanceof Value.LoadField it) {
      return new Value.LoadField(id, at(it.object()), it.field(), it.type(), it.span());
    } else if (value instanceof Value.LoadStatic it) {
      return new Value.LoadStatic(id, it.field(), it.type(), it.span());
    } else if (value instanceof Value.LoadArray it) {
      return new Value.LoadArray(id, at(it.array()), it.type());
    } else if (value instanceof Value.CallResult it) {
      return new Value.CallResult(id, it.type(), call(it.call()));
    } else if (value instanceof Value.Phi it) {
      // Operands from unreachable blocks are gone.
      return new Value.Phi(
          id, all(it.operands()).stream().filter(operand -> operand >= 0).distinct().toList());
    } else if (value instanceof Value.Cast it) {
      return new Value.Cast(id, at(it.value()), it.type());
    } else if (value instanceof Value.Constant it) {
      return new Value.Constant(id, it.value(), it.type());
    } else if (value instanceof Value.Caught it) {
      return new Value.Caught(id, it.types());
    } else if (value instanceof Value.Computed it) {
      return new Value.Computed(id, it.operation(), all(it.operands()), it.type());
    } else if (value instanceof Value.Unknown it) {
      return new Value.Unknown(id, it.reason());
    }
    throw new IllegalStateException("No such kind of value: " + value);
  }

  private Effect.Invoke call(Effect.Invoke it) {
    return new Effect.Invoke(
        at(it.result()), it.kind(), it.method(), all(it.arguments()), it.span());
  }

  private Effect effect(Effect effect) {
    if (same) {
      return effect;
    }
    if (effect instanceof Effect.StoreField it) {
      return new Effect.StoreField(at(it.object()), it.field(), at(it.value()), it.span());
    } else if (effect instanceof Effect.StoreStatic it) {
      return new Effect.StoreStatic(it.field(), at(it.value()), it.span());
    } else if (effect instanceof Effect.StoreArray it) {
      return new Effect.StoreArray(at(it.array()), at(it.value()), it.span());
    } else if (effect instanceof Effect.Invoke it) {
      return call(it);
    } else if (effect instanceof Effect.Return it) {
      return new Effect.Return(at(it.value()), it.span());
    } else if (effect instanceof Effect.Throw it) {
      return new Effect.Throw(at(it.value()), it.span());
    } else if (effect instanceof Effect.MonitorEnter it) {
      return new Effect.MonitorEnter(at(it.lock()), it.span());
    } else if (effect instanceof Effect.MonitorExit it) {
      return new Effect.MonitorExit(at(it.lock()), it.span());
    }
    throw new IllegalStateException("No such kind of effect: " + effect);
  }
}
