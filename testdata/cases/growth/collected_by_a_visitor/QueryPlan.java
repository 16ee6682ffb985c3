package cases.growth.collected_by_a_visitor;

import java.util.ArrayList;
import java.util.List;

/** The order in which the tables of a query are read, and what has to hold between them. */
public final class QueryPlan {

  private final Table[] tables;
  private final String[] conditions;

  public QueryPlan(Table[] roots, String where) {
    List<Table> all = new ArrayList<>();
    List<String> found = new ArrayList<>();
    if (where != null) {
      found.add(where);
    }
    for (Table root : roots) {
      root.visit(
          table -> {
            all.add(table);
            if (table.condition() != null) {
              found.add(table.condition());
            }
          });
    }
    this.tables = all.toArray(new Table[0]);
    this.conditions = found.toArray(new String[0]);
  }

  public int cost() {
    return tables.length * (1 + conditions.length);
  }

  /** The names of all tables below one. */
  public static List<String> names(Table root) {
    List<String> names = new ArrayList<>();
    root.visit(
        new Visitor() {
          @Override
          public void accept(Table table) {
            names.add(table.name());
          }
        });
    return names;
  }

  /** Is shown each table. */
  public interface Visitor {
    void accept(Table table);
  }

  /** A table, and those that are joined to it. */
  public interface Table {
    String name();

    String condition();

    void visit(Visitor visitor);
  }
}
