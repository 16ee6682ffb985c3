package dev.overstay.checks.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text form of one {@link Flow}. */
final class FlowParser {

  /** The first words, for the message that says which there are. */
  static final List<String> VERBS =
      List.of(
          "keep",
          "return",
          "make",
          "grow",
          "shrink",
          "measure",
          "lookup",
          "run",
          "start",
          "stop",
          "take",
          "give",
          "bind",
          "unbind",
          "join",
          "wait",
          "succeed",
          "complete",
          "detach",
          "pass",
          "replace",
          "bound",
          "unbound",
          "build",
          "spec",
          "open",
          "finite",
          "none",
          "entry",
          "lifecycle");

  private static final Pattern NULL_ANSWER = Pattern.compile(" if p(0|[1-9]\\d?)\\(\\) is null");

  private FlowParser() {}

  static Flow parse(String line) {
    int space = line.indexOf(' ');
    String verb = space < 0 ? line : line.substring(0, space);
    String rest = space < 0 ? "" : line.substring(space + 1);
    try {
      return parse(verb, rest);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("in \"" + line + "\": " + e.getMessage(), e);
    }
  }

  private static Flow parse(String verb, String rest) {
    return switch (verb) {
      case "keep" -> {
        List<String> ends = halves(rest, " -> ", "keep A -> B");
        yield new Flow.Keep(AccessPath.parse(ends.get(0)), AccessPath.parse(ends.get(1)));
      }
      case "return" -> new Flow.Return(AccessPath.parse(rest));
      case "make" -> new Flow.Make(resource(rest));
      case "grow" -> new Flow.Grow(path(before(rest, " by ")), after(rest, " by "));
      case "shrink" -> {
        String what = before(rest, " if ");
        yield new Flow.Shrink(
            path(before(what, " by ")),
            after(what, " by "),
            function(rest.substring(what.length())));
      }
      case "measure" -> new Flow.Measure(path(rest));
      case "lookup" -> {
        List<String> ends = halves(rest, " by ", "lookup A by K");
        yield new Flow.Lookup(path(ends.get(0)), path(ends.get(1)));
      }
      case "run" -> run(rest);
      case "start" -> new Flow.Start(path(rest));
      case "stop" -> new Flow.Stop(path(before(rest, " if ")), condition(rest, " if "));
      case "take" -> new Flow.Take(path(rest));
      case "give" -> new Flow.Give(path(rest));
      case "bind" -> {
        List<String> ends = halves(before(rest, " by "), " -> ", "bind A -> B [by K]");
        yield new Flow.Bind(path(ends.get(0)), path(ends.get(1)), after(rest, " by "));
      }
      case "unbind" -> new Flow.Unbind(path(before(rest, " by ")), after(rest, " by "));
      case "join" -> new Flow.Join(path(rest));
      case "wait" -> new Flow.Wait(path(before(rest, " if ")), condition(rest, " if "));
      case "succeed" -> new Flow.Succeed(path(rest));
      case "complete" -> new Flow.Complete(path(rest));
      case "detach" -> new Flow.Detach(path(rest));
      case "announce" -> new Flow.Announce(path(rest));
      case "replace" -> new Flow.Replace(path(rest));
      case "pass" -> new Flow.Pass(path(rest));
      case "bound" -> new Flow.Bound(path(before(rest, " unless ")), condition(rest, " unless "));
      case "unbound" -> new Flow.Unbound(path(before(rest, " if ")), condition(rest, " if "));
      case "build" -> {
        List<String> ends = halves(rest, " from ", "build R from A");
        yield new Flow.Build(resource(ends.get(0)), path(ends.get(1)));
      }
      case "spec" -> spec(rest);
      case "open" -> alone(rest, new Flow.Open());
      case "finite" -> {
        Optional<Condition> onlyIf = condition(" " + rest, " if ");
        yield onlyIf.isPresent() ? new Flow.Finite(onlyIf) : alone(rest, new Flow.Finite());
      }
      case "none" -> alone(rest, new Flow.None());
      case "entry" ->
          new Flow.Entry(ModelWord.parse(EntryKind.values(), rest, "a kind of entry point"));
      case "lifecycle" ->
          new Flow.Lifecycle(ModelWord.parse(Phase.values(), rest, "a lifecycle phase"));
      default ->
          throw new IllegalArgumentException(
              "\"" + verb + "\" is not a flow: did you mean " + Closest.to(verb, VERBS) + "?");
    };
  }

  private static Flow run(String rest) {
    String call = before(rest, " with ");
    int space = call.lastIndexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException("the form is: run F here|later|elsewhere [with X, Y]");
    }
    Where where = ModelWord.parse(Where.values(), call.substring(space + 1), "a place to run");
    List<AccessPath> arguments = new ArrayList<>();
    if (call.length() < rest.length()) {
      String list = rest.substring(call.length() + " with ".length());
      for (String argument : list.split(", ", -1)) {
        arguments.add(AccessPath.parse(argument));
      }
    }
    return new Flow.Run(path(call.substring(0, space)), where, arguments);
  }

  private static Flow spec(String rest) {
    List<String> ends = halves(rest, " ", "spec p0 KEY|KEY");
    List<String> keys = Arrays.asList(ends.get(1).split("\\|", -1));
    if (path(ends.get(0)).root() instanceof AccessPath.Param parameter
        && !keys.contains("")
        && ends.get(1).indexOf(' ') < 0) {
      return new Flow.Spec(parameter.index(), keys);
    }
    throw new IllegalArgumentException("the form is: spec p0 KEY|KEY");
  }

  private static Flow alone(String rest, Flow flow) {
    if (!rest.isEmpty()) {
      throw new IllegalArgumentException("nothing may follow the word");
    }
    return flow;
  }

  private static AccessPath path(String text) {
    return AccessPath.parse(text);
  }

  private static Resource resource(String word) {
    return ModelWord.parse(Resource.values(), word, "a resource");
  }

  private static Optional<AccessPath> after(String text, String separator) {
    int at = text.indexOf(separator);
    return at < 0
        ? Optional.empty()
        : Optional.of(AccessPath.parse(text.substring(at + separator.length())));
  }

  /** The parameter whose function decides by answering null. */
  private static Optional<Integer> function(String condition) {
    if (condition.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = NULL_ANSWER.matcher(condition);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("the form is: shrink A [by K] [if p1() is null]");
    }
    return Optional.of(Integer.valueOf(matcher.group(1)));
  }

  private static Optional<Condition> condition(String text, String separator) {
    int at = text.indexOf(separator);
    return at < 0
        ? Optional.empty()
        : Optional.of(Condition.parse(text.substring(at + separator.length())));
  }

  private static String before(String text, String separator) {
    int at = text.indexOf(separator);
    return at < 0 ? text : text.substring(0, at);
  }

  private static List<String> halves(String text, String separator, String form) {
    int at = text.indexOf(separator);
    if (at < 0) {
      throw new IllegalArgumentException("the form is: " + form);
    }
    return List.of(text.substring(0, at), text.substring(at + separator.length()));
  }
}
