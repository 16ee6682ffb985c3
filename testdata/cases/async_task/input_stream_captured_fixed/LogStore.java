package cases.async_task.input_stream_captured_fixed;

import java.io.InputStream;

/** Parsed log lines by agent. */
interface LogStore {

  void parse(String agent, InputStream log);
}
