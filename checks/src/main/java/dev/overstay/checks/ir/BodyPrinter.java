package dev.overstay.checks.ir;

import java.util.List;
import java.util.stream.Collectors;

/** The printed form of a body: deterministic, one line a value or effect, for tests and people. */
final class BodyPrinter {

  private BodyPrinter() {}

  static String print(Body body) {
    StringBuilder out = new StringBuilder(body.method().toString()).append('\n');
    for (Block block : body.blocks()) {
      out.append("b").append(block.id()).append(":\n");
      for (Value value : body.values()) {
        if (body.definedIn().get(value.id()) == block.id()
            && !(value instanceof Value.CallResult)) {
          out.append("  v").append(value.id()).append(" = ").append(text(value)).append('\n');
        }
      }
      for (Effect effect : block.effects()) {
        out.append("  ").append(text(effect)).append('\n');
      }
      block
          .guard()
          .ifPresent(
              guard ->
                  out.append("  if ")
                      .append(guard.test())
                      .append(list(guard.operands()))
                      .append('\n'));
      for (Edge edge : block.edges()) {
        out.append("  -> b").append(edge.target());
        if (edge.kind() != Edge.Kind.NORMAL) {
          out.append(' ').append(edge.kind());
        }
        out.append(edge.exception().isEmpty() ? "" : " " + edge.exception()).append('\n');
      }
    }
    return out.toString();
  }

  private static String list(List<Integer> ids) {
    return ids.stream().map(id -> "v" + id).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String at(Span span) {
    return span.anchorLine() == 0 ? "" : " @" + span.anchorLine();
  }

  private static String text(Value value) {
    if (value instanceof Value.Receiver it) {
      return "this " + it.type();
    } else if (value instanceof Value.Parameter it) {
      return "parameter " + it.index() + " " + it.type();
    } else if (value instanceof Value.New it) {
      return "new " + it.type() + at(it.span());
    } else if (value instanceof Value.Closure it) {
      return (it.lambda() ? "lambda " : "reference ")
          + it.type()
          + " "
          + it.kind()
          + " "
          + it.target()
          + list(it.captured())
          + at(it.span());
    } else if (value instanceof Value.LoadField it) {
      return "v" + it.object() + "." + it.field() + " " + it.type();
    } else if (value instanceof Value.LoadStatic it) {
      return "static " + it.field() + " " + it.type();
    } else if (value instanceof Value.LoadArray it) {
      return "v" + it.array() + "[] " + it.type();
    } else if (value instanceof Value.Phi it) {
      return "phi" + list(it.operands());
    } else if (value instanceof Value.Cast it) {
      return "(" + it.type() + ") v" + it.value();
    } else if (value instanceof Value.Constant it) {
      return "constant " + constant(it);
    } else if (value instanceof Value.Caught it) {
      return "caught " + String.join(" | ", it.types());
    } else if (value instanceof Value.Computed it) {
      return it.operation() + list(it.operands()) + " " + it.type();
    } else if (value instanceof Value.Unknown it) {
      return "unknown " + it.reason();
    }
    return value.toString();
  }

  private static String constant(Value.Constant it) {
    Object value = it.value();
    if (value instanceof String text) {
      return "\"" + text.replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"") + "\"";
    }
    return value + " " + it.type();
  }

  private static String text(Effect effect) {
    String place = at(effect.span());
    if (effect instanceof Effect.StoreField it) {
      return "v" + it.object() + "." + it.field() + " = v" + it.value() + place;
    } else if (effect instanceof Effect.StoreStatic it) {
      return "static " + it.field() + " = v" + it.value() + place;
    } else if (effect instanceof Effect.StoreArray it) {
      return "v" + it.array() + "[] = v" + it.value() + place;
    } else if (effect instanceof Effect.Invoke it) {
      String result = it.result() == Effect.NONE ? "" : "v" + it.result() + " = ";
      return result + it.kind() + " " + it.method() + list(it.arguments()) + place;
    } else if (effect instanceof Effect.Return it) {
      return (it.value() == Effect.NONE ? "return" : "return v" + it.value()) + place;
    } else if (effect instanceof Effect.Throw it) {
      return "throw v" + it.value() + place;
    } else if (effect instanceof Effect.MonitorEnter it) {
      return "enter v" + it.lock() + place;
    } else if (effect instanceof Effect.MonitorExit it) {
      return "exit v" + it.lock() + place;
    }
    return effect.toString();
  }
}
