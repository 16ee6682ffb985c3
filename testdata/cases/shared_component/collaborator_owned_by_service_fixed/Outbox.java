package cases.shared_component.collaborator_owned_by_service_fixed;

/** Mail on its way. */
interface Outbox {

  void send(String to, String subject, String body);
}
