/**
 * What a project says about how it wants to be analysed: {@code overstay.yml}, and the options by
 * which each tool says the same. It knows models, findings and rule ids; of the tools it knows how
 * they write the names of keys.
 */
@NullMarked
package dev.overstay.checks.configuration;

import org.jspecify.annotations.NullMarked;
