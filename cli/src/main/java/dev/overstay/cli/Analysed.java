package dev.overstay.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * A module and what it was analysed with.
 *
 * @param target the module
 * @param beside sources of other modules
 * @param classPath its class path, its own classes left out
 */
record Analysed(Target target, List<Path> beside, List<Path> classPath) {}
