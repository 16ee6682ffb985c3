package dev.overstay.checks.analysis;

import dev.overstay.checks.ir.ClassSource;
import java.util.List;

/**
 * What is analysed at once: a verdict depends on a module and its dependencies, never on
 * dependents.
 *
 * @param name how messages name it
 * @param classNames binary names of the module's own classes
 * @param world gives the module's classes and those of its class path
 */
public record Module(String name, List<String> classNames, ClassSource world) {}
