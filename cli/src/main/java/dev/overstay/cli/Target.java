package dev.overstay.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * A module to analyse.
 *
 * @param name how messages name it: as the user wrote it, with slashes
 * @param classes archives or directories with its own classes
 * @param libraries archives or directories that its project says it uses, in order
 * @param sources where its source may be
 */
record Target(String name, List<Path> classes, List<Path> libraries, List<SourceRoot> sources) {}
