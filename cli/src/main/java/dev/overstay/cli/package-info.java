/**
 * The command line: finds what is to be analysed, wires front end, rules and reports, and says what
 * it did with an exit code. Knows no opcode and no rule; decides nothing about a program.
 *
 * <p>Nothing of an analysed project is ever executed: POMs are read, not run, and nothing is
 * fetched.
 */
@NullMarked
package dev.overstay.cli;

import org.jspecify.annotations.NullMarked;
