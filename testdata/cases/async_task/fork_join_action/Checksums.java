package cases.async_task.fork_join_action;

/** Checksums of attachments, by mail and name. */
interface Checksums {

  void store(String mail, String name, byte[] content);
}
