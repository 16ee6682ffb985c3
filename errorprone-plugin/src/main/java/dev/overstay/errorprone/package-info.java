/**
 * The rules as Error Prone checks: one check a rule, one analysis a compilation. Says findings in
 * the compiler's terms, at the compiler's trees, and offers edits for some.
 *
 * <p>Knows Error Prone, javac's trees and the front end that reads them. Knows no rule by name and
 * no library.
 */
@NullMarked
package dev.overstay.errorprone;

import org.jspecify.annotations.NullMarked;
