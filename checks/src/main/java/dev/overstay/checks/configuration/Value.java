package dev.overstay.checks.configuration;

/**
 * One value of a key. What a file says in a mapping is one value a line, {@code name=value}, as
 * options say it.
 *
 * @param text as written
 * @param origin who said it
 */
public record Value(String text, Origin origin) {}
