/** Tests of the configuration: what a file and options say, and what becomes of mistakes. */
@NullMarked
package dev.overstay.checks.configuration;

import org.jspecify.annotations.NullMarked;
