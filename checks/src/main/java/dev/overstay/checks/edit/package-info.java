/**
 * The words that edits of source text put in for a {@link dev.overstay.checks.finding.Change}:
 * whichever host makes the edit, over whichever trees, the text is the same. Knows no trees; where
 * an edit goes, and whether it can be made, is asked of those.
 */
@NullMarked
package dev.overstay.checks.edit;

import org.jspecify.annotations.NullMarked;
