package dev.overstay.checks.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A block while it is being written. */
final class DraftBlock {

  final List<Effect> effects = new ArrayList<>();
  final List<Edge> edges = new ArrayList<>(2);
  final List<Integer> predecessors = new ArrayList<>(2);

  /** The values that variables have at its end, as far as they were asked for. */
  final Map<Integer, Integer> variables = new HashMap<>();

  /** Phis whose operands are read when all predecessors are known; none until the first. */
  @Nullable Map<Integer, Integer> incomplete;

  /** The how-manyth block of the text it is, if anybody says. */
  int turn = Integer.MAX_VALUE;

  @Nullable Guard guard;
  boolean sealed;
  boolean ended;
}
