package dev.overstay.checks.ir;

import java.util.List;
import java.util.Optional;

/**
 * A declared field.
 *
 * @param ref its name
 * @param modifiers its flags
 * @param type its type, with arguments where the declaration has them
 * @param annotations annotations on it
 * @param constant value of a compile-time constant
 */
public record FieldFacts(
    FieldRef ref,
    Modifiers modifiers,
    TypeUse type,
    List<AnnotationFacts> annotations,
    Optional<Object> constant) {}
