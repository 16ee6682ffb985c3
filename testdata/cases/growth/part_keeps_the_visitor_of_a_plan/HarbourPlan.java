package cases.growth.part_keeps_the_visitor_of_a_plan;

import java.util.ArrayList;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.util.List;

/** The plan of a harbour: what it is made of is gathered once, by kind. */
@Singleton
public class HarbourPlan {
  private final List<Part> parts;
  private Runnable printer = () -> {};

  public HarbourPlan(List<Part> parts) {
    this.parts = parts;
  }

  @PostConstruct
  void read() {
    printer = gather(parts);
  }

  public void print() {
    printer.run();
  }

  private static Runnable gather(List<Part> parts) {
    List<Part> found = new ArrayList<>();
    PartVisitor visitor =
        new PartVisitor() {
          @Override
          public void visit(Part part) {
            found.add(part); // want: CollectionOnlyGrows
          }
        };
    for (Part part : parts) {
      part.accept(visitor);
    }
    return () -> System.out.println(found);
  }
}
