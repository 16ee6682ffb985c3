package cases.growth.part_keeps_the_visitor_of_a_plan;

interface Part {
  void accept(PartVisitor visitor);
}

interface PartVisitor {
  void visit(Part part);
}

final class Gate implements Part {
  @Override
  public void accept(PartVisitor visitor) {
    visitor.visit(this);
  }
}

final class Berth implements Part {
  @Override
  public void accept(PartVisitor visitor) {
    visitor.visit(this);
  }
}

final class Crane implements Part {
  @Override
  public void accept(PartVisitor visitor) {
    visitor.visit(this);
  }
}

final class Shed implements Part {
  @Override
  public void accept(PartVisitor visitor) {
    visitor.visit(this);
  }
}

final class Quay implements Part {
  @Override
  public void accept(PartVisitor visitor) {
    visitor.visit(this);
  }
}

final class Buoy implements Part {
  @Override
  public void accept(PartVisitor visitor) {
    visitor.visit(this);
  }
}

final class Lamp implements Part {
  @Override
  public void accept(PartVisitor visitor) {
    visitor.visit(this);
  }
}

final class Tower implements Part {
  private final java.util.List<PartVisitor> visitors = new java.util.concurrent.CopyOnWriteArrayList<>();

  @Override
  public void accept(PartVisitor visitor) {
    visitors.add(visitor);
    visitor.visit(this);
  }

  void light() {
    visitors.forEach(each -> each.visit(this));
  }
}

final class Slip implements Part {
  @Override
  public void accept(PartVisitor visitor) {
    visitor.visit(this);
  }
}
