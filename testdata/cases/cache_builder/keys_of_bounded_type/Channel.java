package cases.cache_builder.keys_of_bounded_type;

enum Channel {
  WEB,
  APP,
  STORE,
  PHONE
}
