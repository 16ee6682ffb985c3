package cases.shared_component.annotated_interface_keeps_fixed;

import dev.overstay.annotations.Keeps;

/** What happened, in order; written by whoever runs the warehouse. */
public interface Journal {

  void append(@Keeps Object entry);

  void note(Object remark);
}
