package cases.cache_builder.given_by_a_bean_ended_elsewhere;

import java.time.Instant;

record Desk(String id, String clerk, Instant opened) {}
