package dev.overstay.checks.model;

/** What a type holds so that it can be collected all the same. */
public enum Weakness {
  /** The keys of its entries; the values are held strongly. */
  KEYS,
  /** Everything inside. */
  CONTENT
}
