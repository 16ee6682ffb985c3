/**
 * Edits of source files for the fixes that findings carry: where in the text something is put, for
 * each kind of {@link dev.overstay.checks.finding.Change} a class. Where the source has another
 * shape than an edit can be made in, or where it is not known what its names mean, there is none.
 * What is put there is in {@code checks/edit}; nothing else of a file is touched.
 */
@NullMarked
package dev.overstay.javaparser.edit;

import org.jspecify.annotations.NullMarked;
