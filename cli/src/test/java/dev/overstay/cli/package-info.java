/** The command line from arguments to exit code, and the walls between the modules. */
@NullMarked
package dev.overstay.cli;

import org.jspecify.annotations.NullMarked;
