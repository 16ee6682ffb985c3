package dev.overstay.bytecode;

import java.util.Set;

/**
 * What lowering a method needs to know about its class.
 *
 * @param name binary name
 * @param privateMethods name and descriptor of each private method of the class, joined
 * @param names the names made so far
 * @param accessors finds what generated accessors do
 */
record ClassContext(String name, Set<String> privateMethods, Names names, Accessors accessors) {}
