package dev.overstay.checks.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One model file, read: the rows about one library, those of its twins included.
 *
 * @param name the file's name, for messages
 * @param library what the rows are about
 * @param coordinates {@code group:artifact:version} of the class files that the rows were checked
 *     against; empty for the JDK and for a project's own file
 * @param types rows about types
 * @param annotations rows about annotations
 * @param methods rows about methods
 * @param names well-known plain method names
 */
public record ModelFile(
    String name,
    String library,
    List<String> coordinates,
    List<TypeRow> types,
    List<AnnotationRow> annotations,
    List<MethodRow> methods,
    Names names) {

  /**
   * A row about a type.
   *
   * @param type binary name
   * @param model what the type means
   * @param since the first JDK that has it, 0 if any does
   * @param line where the row is
   */
  public record TypeRow(String type, TypeModel model, int since, int line) {}

  /**
   * A row about an annotation.
   *
   * @param type binary name
   * @param model what the annotation means
   * @param since the first JDK that has it, 0 if any does
   * @param line where the row is
   */
  public record AnnotationRow(String type, AnnotationModel model, int since, int line) {}

  /**
   * A row about a method, or about all methods of one name.
   *
   * @param owner binary name of the class
   * @param signature {@code put(Object,Object)} with simple erased parameter types, or {@code
   *     put(*)} for every overload
   * @param model what the method does
   * @param since the first JDK that has it, 0 if any does
   * @param line where the row is
   */
  public record MethodRow(String owner, String signature, MethodModel model, int since, int line) {

    /** The method's name. */
    public String method() {
      return signature.substring(0, signature.indexOf('('));
    }

    /** Whether the row is about every overload. */
    public boolean isAboutEveryOverload() {
      return signature.endsWith("(*)");
    }
  }

  /**
   * Plain method names that say by themselves which end of an object's life they belong to.
   *
   * @param start names such as {@code init}
   * @param stop names such as {@code close}
   */
  public record Names(List<String> start, List<String> stop) {
    public Names {
      start = List.copyOf(start);
      stop = List.copyOf(stop);
    }
  }

  public ModelFile {
    coordinates = List.copyOf(coordinates);
    types = List.copyOf(types);
    annotations = List.copyOf(annotations);
    methods = List.copyOf(methods);
  }

  /**
   * Reads a model file.
   *
   * @param name the file's name, for messages
   * @param text its content, YAML
   * @throws ModelException if the text is no model file
   */
  public static ModelFile parse(String name, String text) {
    return new ModelReader(name).read(text);
  }

  /**
   * Reads a model file.
   *
   * @throws ModelException if the file cannot be read or is no model file
   */
  public static ModelFile read(Path file) {
    try {
      return parse(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new ModelException(file + " cannot be read as UTF-8 text: " + e.getMessage(), e);
    }
  }
}
