package cases.scope.own_scope_annotation_with_proxy;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;

@Retention(RetentionPolicy.RUNTIME)
@Scope(value = "request", proxyMode = ScopedProxyMode.TARGET_CLASS)
public @interface PerRequest {}
