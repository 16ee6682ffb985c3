package dev.overstay.checks.model;

import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.model.ClassFiles.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks of every row of a model file whether what it speaks of exists. */
final class RowCheck {

  private static final Pattern PARAMETER = Pattern.compile("(?<![\\w.#])p(\\d+)");
  private static final Pattern FIELD = Pattern.compile("(?:static |\\.)([\\w.$]+)#(\\w+)");

  private final ModelFile file;
  private final ClassFiles classes;
  private final int jdk;
  private final List<String> problems = new ArrayList<>();

  RowCheck(ModelFile file, ClassFiles classes, int jdk) {
    this.file = file;
    this.classes = classes;
    this.jdk = jdk;
  }

  /** One sentence per imagined row. */
  List<String> problems() {
    for (ModelFile.TypeRow row : file.types()) {
      if (row.since() <= jdk) {
        type(row.type(), row.line(), false);
        row.model().remedy().ifPresent(remedy -> remedy(row, remedy));
      }
    }
    for (ModelFile.AnnotationRow row : file.annotations()) {
      if (row.since() <= jdk) {
        type(row.type(), row.line(), true);
      }
    }
    for (ModelFile.MethodRow row : file.methods()) {
      if (row.since() <= jdk) {
        method(row);
      }
    }
    return problems;
  }

  private void type(String name, int line, boolean isAnnotation) {
    List<ClassFiles.ClassFile> versions = classes.versions(name);
    if (versions.isEmpty()) {
      problem(line, "there is no type " + name);
    } else if (versions.get(0).isAnnotation() != isAnnotation) {
      problem(line, name + " is " + (isAnnotation ? "no" : "an") + " annotation");
    }
  }

  private void remedy(ModelFile.TypeRow row, Remedy remedy) {
    Set<String> names = new TreeSet<>(remedy.unless());
    names.add(remedy.method());
    for (String name : names) {
      if (classes.methods(row.type(), Signature.ofEveryOverload(name)).isEmpty()) {
        problem(row.line(), row.type() + " has no method " + name);
      }
    }
  }

  private void method(ModelFile.MethodRow row) {
    if (classes.versions(row.owner()).isEmpty()) {
      problem(row.line(), "there is no type " + row.owner());
      return;
    }
    List<Member> members = classes.methods(row.owner(), row.signature());
    if (members.isEmpty()) {
      problem(row.line(), row.owner() + " has no method " + row.signature());
      return;
    }
    for (Flow flow : row.model().flows()) {
      String line = flow.toString();
      Matcher parameter = PARAMETER.matcher(line);
      while (parameter.find()) {
        int index = Integer.parseInt(parameter.group(1));
        needs(row, members, line, member -> index < member.parameters());
      }
      boolean isConstructor = row.method().equals("<init>");
      if (line.startsWith("return ") || line.matches(".*\\bresult\\b.*")) {
        needs(row, members, line, member -> !member.isVoid());
      }
      if (flow instanceof Flow.Make) {
        needs(row, members, line, member -> !member.isVoid() || isConstructor);
      }
      if (line.matches(".*\\bthis\\b.*")) {
        needs(row, members, line, member -> !member.isStatic());
      }
      Matcher field = FIELD.matcher(line);
      while (field.find()) {
        field(row, new FieldRef(field.group(1), field.group(2)));
      }
    }
  }

  private void needs(
      ModelFile.MethodRow row, List<Member> members, String flow, Predicate<Member> question) {
    if (members.stream().noneMatch(question)) {
      problem(
          row.line(), row.owner() + "." + row.signature() + " cannot do this: \"" + flow + "\"");
    }
  }

  private void field(ModelFile.MethodRow row, FieldRef field) {
    if (classes.versions(field.owner()).stream()
        .noneMatch(version -> version.fields().contains(field.name()))) {
      problem(row.line(), "there is no field " + field);
    }
  }

  private void problem(int line, String reason) {
    problems.add(file.name() + ":" + line + ": " + reason);
  }
}
