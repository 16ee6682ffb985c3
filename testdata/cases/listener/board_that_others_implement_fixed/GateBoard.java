package cases.listener.board_that_others_implement_fixed;

/** Told by the airport's own system; there is one. */
public interface GateBoard {
  void addGateListener(GateListener listener);

  void removeGateListener(GateListener listener);

  interface GateListener {
    void changed(String flight, String gate);
  }
}
