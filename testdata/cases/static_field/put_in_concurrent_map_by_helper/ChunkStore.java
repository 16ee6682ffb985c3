package cases.static_field.put_in_concurrent_map_by_helper;

import java.io.IOException;
import java.io.InputStream;

/** Appends chunks to the file of an upload. */
interface ChunkStore {

  long append(String uploadId, InputStream chunk) throws IOException;
}
