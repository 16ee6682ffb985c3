package dev.overstay.checks.retention;

import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.stream.Stream;

/**
 * Something that a body of the module does, where others only call it to have it done.
 *
 * @param in the body
 * @param event what it does, or calls on to have done
 */
public record Deed(BodyFlow in, Event event) {

  /** What the bodies of the module that an event leads through do at the places it names. */
  static Stream<Deed> behind(Event event, ModuleView view) {
    return event.source().frames().stream()
        .flatMap(
            frame ->
                view.program().declaration(frame.method()).flatMap(view::flow).stream()
                    .flatMap(
                        flow ->
                            flow.events().stream()
                                .filter(it -> it.span().equals(frame.span()))
                                .map(it -> new Deed(flow, it))));
  }
}
