package cases.cache_builder.cache_of_helper_base_class;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class Subscribers extends ReadCache<String, Integer> {

  private final JdbcTemplate jdbc;

  Subscribers(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  Integer read(String mail) {
    return jdbc.queryForObject("select id from subscriber where mail = ?", Integer.class, mail);
  }
}
