/**
 * Java programs as facts: classes, and method bodies as SSA values and effects in basic blocks.
 *
 * <p>Front ends write facts, everything above reads them. This package knows no parser, no class
 * file, no library and no rule.
 */
@NullMarked
package dev.overstay.checks.ir;

import org.jspecify.annotations.NullMarked;
