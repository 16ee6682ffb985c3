package cases.shared_component.service_map_of_multipart_files;

/** Price lists in the supplier's format. */
interface PriceLists {

  boolean looksValid(byte[] content);

  int load(byte[] content);
}
