package dev.overstay.checks.finding;

/**
 * Says that a finding is accepted.
 *
 * @param kind what says so, {@code @RetentionAllowed}
 * @param reason why, as given
 */
public record Suppression(String kind, String reason) {}
