package cases.scope.own_annotation_of_web_scopes;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.web.context.annotation.SessionScope;

/** Greets in the visitor's own words; what is injected is a proxy. */
@Service
public class Greeting {

  private final Visitor visitor;

  public Greeting(Visitor visitor) {
    this.visitor = visitor;
  }

  public String greet() {
    return "Hello " + visitor.name();
  }
}

/** A bean of the session. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
@SessionScope
@interface SessionBean {}

/** Who visits. */
@SessionBean
class Visitor {

  private String name = "stranger";

  String name() {
    return name;
  }

  void is(String name) {
    this.name = name;
  }
}
