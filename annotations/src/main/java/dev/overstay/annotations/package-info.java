/**
 * What a project tells Overstay about its own types. No dependency; kept in class files, gone at
 * run time.
 *
 * <p>Five of these annotations teach: {@link dev.overstay.annotations.Lifetime} how long a type
 * lives, {@link dev.overstay.annotations.Keeps} and {@link dev.overstay.annotations.Releases} what
 * a method does with what it is given, {@link dev.overstay.annotations.Owns} who must stop a thing,
 * {@link dev.overstay.annotations.Bounded} that a collection has a limit. They state facts, and a
 * fact may add findings as well as remove them. The sixth, {@link
 * dev.overstay.annotations.RetentionAllowed}, states no fact: it silences findings that were read
 * and accepted.
 *
 * <p>A stated fact wins over what Overstay computes from the code and over the library models it
 * ships, and a retention path that rests on one says so. Nothing here changes what a program does.
 */
package dev.overstay.annotations;
