/**
 * What a rule reports: a sentence, a place, the retention path, how sure it is, and an identity
 * that survives edits. Knows nothing of rules or of how facts were made.
 */
@NullMarked
package dev.overstay.checks.finding;

import org.jspecify.annotations.NullMarked;
