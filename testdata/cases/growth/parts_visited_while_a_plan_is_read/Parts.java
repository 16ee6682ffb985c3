package cases.growth.parts_visited_while_a_plan_is_read;

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
  @Override
  public void accept(PartVisitor visitor) {
    visitor.visit(this);
  }
}

final class Slip implements Part {
  @Override
  public void accept(PartVisitor visitor) {
    visitor.visit(this);
  }
}
