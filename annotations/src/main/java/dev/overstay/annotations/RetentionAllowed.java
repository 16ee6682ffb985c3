package dev.overstay.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A finding was read, and is accepted here for the reason given.
 *
 * <pre>{@code
 * @RetentionAllowed(
 *     reason = "the JVM exits with this tool's only run",
 *     rules = "SchedulerNeverStopped")
 * private final Timer progress = new Timer("progress", true);
 * }</pre>
 *
 * <p>What it reaches:
 *
 * <ul>
 *   <li><b>type</b>: all findings placed in it, in its nested, local and anonymous classes and in
 *       lambdas.
 *   <li><b>method, constructor</b>: all findings placed in its body, with the lambdas, local and
 *       anonymous classes there.
 *   <li><b>field</b>: findings placed in its initialiser, and findings that name this field as the
 *       holder, wherever the value is stored.
 *   <li><b>parameter</b>: findings about the value of this parameter, in this method.
 *   <li><b>local variable</b>: findings placed in its initialiser, or about its value. Java does
 *       not keep annotations on local variables in class files, so only tools that read source
 *       honour it; a scan of class files does not. For both, annotate the method.
 * </ul>
 *
 * <p>Unlike the other annotations of this package it states no fact. A method that keeps a request
 * and is marked so is silent itself, and still known to keep it by those who call it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.TYPE,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.LOCAL_VARIABLE
})
public @interface RetentionAllowed {

  /** Returns why keeping the object is right here. One sentence for the next reader. */
  String reason();

  /** Returns the ids of the rules that are silenced. Empty means all rules. */
  String[] rules() default {};
}
