package cases.cache_builder.given_by_a_bean_never_ended;

import java.time.Instant;

record Desk(String id, String clerk, Instant opened) {}
