package dev.overstay.checks.edit;

import java.nio.file.Path;

/**
 * An edit and what it is an edit of.
 *
 * @param file a source file
 * @param edit what is done to it
 */
public record FileEdit(Path file, TextEdit edit) {}
