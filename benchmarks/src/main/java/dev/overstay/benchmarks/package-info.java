/**
 * What both benchmarks need: tables, published artefacts, processes and their cost. Knows Overstay
 * only as a command that is run and the JSON that it prints.
 */
@NullMarked
package dev.overstay.benchmarks;

import org.jspecify.annotations.NullMarked;
