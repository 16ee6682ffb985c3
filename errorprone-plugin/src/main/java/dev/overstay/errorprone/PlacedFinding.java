package dev.overstay.errorprone;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.overstay.checks.finding.Finding;
import java.util.List;

/**
 * A finding and where the compiler has it.
 *
 * @param finding the finding
 * @param path from the compilation unit to the tree that is reported
 * @param lines the line of each step of its retention path, 0 where there is none to see
 * @param holders the fields of this compilation that its retention path names
 */
record PlacedFinding(Finding finding, TreePath path, List<Long> lines, List<Symbol> holders) {}
