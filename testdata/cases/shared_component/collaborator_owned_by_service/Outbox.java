package cases.shared_component.collaborator_owned_by_service;

/** Mail on its way. */
interface Outbox {

  void send(String to, String subject, String body);
}
