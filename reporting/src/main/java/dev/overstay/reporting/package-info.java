/**
 * Writes what was found: for people, for code-review services and for programs. Same report, same
 * bytes: sorted, no time stamps, no absolute paths. Knows findings and what is said about rules;
 * knows no front end, no rule and nothing of how the analysis ran.
 */
@NullMarked
package dev.overstay.reporting;

import org.jspecify.annotations.NullMarked;
