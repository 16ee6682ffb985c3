package cases.growth.table_with_a_chain_in_each_slot;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The columns of the few tables that may be asked for, by a hash of the table's name. */
@RestController
public class ColumnNames {

  /** What is known of one table. */
  private static final class Slot {
    final int key;
    final List<String> columns;
    final Slot next;

    Slot(int key, List<String> columns, Slot next) {
      this.key = key;
      this.columns = columns;
      this.next = next;
    }
  }

  /** Reads the columns of a table that is there. */
  public interface Catalogue {
    List<String> columns(int table);
  }

  private final Slot[] slots = new Slot[64];
  private final Catalogue catalogue;

  public ColumnNames(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GetMapping("/columns")
  public synchronized List<String> columns(@RequestParam Tables table) {
    int key = table.ordinal();
    for (Slot slot = slots[key & 63]; slot != null; slot = slot.next) {
      if (slot.key == key) {
        return slot.columns;
      }
    }
    Slot added = new Slot(key, catalogue.columns(key), slots[key & 63]);
    slots[key & 63] = added;
    return added.columns;
  }

  /** The tables that there are. */
  public enum Tables {
    CUSTOMER,
    ORDER,
    ITEM
  }
}
