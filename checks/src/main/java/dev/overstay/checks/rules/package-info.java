/**
 * The rules, one file each, and the one list of them. A rule asks the floors below; it knows no
 * library, no parser and no tool.
 */
@NullMarked
package dev.overstay.checks.rules;

import org.jspecify.annotations.NullMarked;
