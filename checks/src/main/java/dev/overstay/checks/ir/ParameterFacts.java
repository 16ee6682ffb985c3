package dev.overstay.checks.ir;

import java.util.List;

/**
 * A declared parameter.
 *
 * @param name as declared, or {@code argN} where the name was not kept
 * @param type its type, with arguments where the declaration has them
 * @param annotations annotations on it
 */
public record ParameterFacts(String name, TypeUse type, List<AnnotationFacts> annotations) {}
