package cases.scope.session_bean_injected_by_setter_fixed;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class WishController {
  private Wishes wishes;

  @Autowired
  public void setWishes(Wishes wishes) {
    this.wishes = wishes;
  }

  @PostMapping("/wishes")
  public String wish(@RequestParam String text) {
    wishes.wish(text);
    return wishes.last();
  }
}
