// A compact source file.
import module java.base;

void main() {
  IO.println("x");
  List<String> list = new ArrayList<>();
  list.add("q");
  Runnable task = () -> list.clear();
  task.run();
}
