package cases.shared_component.field_cleared_in_finally;

import java.util.function.UnaryOperator;

/** A component from before our time; it runs what it is given before it returns. */
interface LegacyComponent {

  String call(UnaryOperator<String> headers);
}
