package cases.executor.pool_of_a_helper_for_each_sheet_fixed;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TileController {

  public interface Maps {
    List<int[]> tilesOf(String sheet);

    void draw(int[] tile);
  }

  private final Maps maps;
  private final ForkJoinPool pool = fourAtATime();

  public TileController(Maps maps) {
    this.maps = maps;
  }

  @PostMapping("/sheets/{sheet}")
  public int render(@PathVariable String sheet) {
    List<int[]> tiles = maps.tilesOf(sheet);
    if (tiles.isEmpty()) {
      return 0;
    }
    pool.invoke(new Drawing(maps, tiles));
    return tiles.size();
  }

  private static ForkJoinPool fourAtATime() {
    return new ForkJoinPool(4);
  }

  private static final class Drawing extends RecursiveAction {
    private static final long serialVersionUID = 1L;
    private final transient Maps maps;
    private final transient List<int[]> tiles;

    Drawing(Maps maps, List<int[]> tiles) {
      this.maps = maps;
      this.tiles = tiles;
    }

    @Override
    protected void compute() {
      if (tiles.size() > 16) {
        int half = tiles.size() / 2;
        invokeAll(
            new Drawing(maps, tiles.subList(0, half)),
            new Drawing(maps, tiles.subList(half, tiles.size())));
      } else {
        tiles.forEach(maps::draw);
      }
    }
  }
}
