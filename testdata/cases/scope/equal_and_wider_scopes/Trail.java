package cases.scope.equal_and_wider_scopes;

import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

@Component
@Scope("request")
public class Trail {
  String last = "";
}
