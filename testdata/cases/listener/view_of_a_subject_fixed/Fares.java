package cases.listener.view_of_a_subject_fixed;

import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.subjects.PublishSubject;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class Fares {
  private final PublishSubject<String> changed = PublishSubject.create();

  public void change(String fare) {
    changed.onNext(fare);
  }

  public Observable<String> changed() {
    return changed.hide();
  }
}
