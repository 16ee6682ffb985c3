package cases.shared_component.one_state_for_each_transport;

/** How a client is connected. */
enum Transport {
  POLLING,
  SOCKET
}
