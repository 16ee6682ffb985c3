package dev.overstay.javaparser.lower;

/** The families of nodes over one method's code; each may need any other. */
final class Lowering {

  final MethodCode code;
  final Expressions expressions;
  final Texts texts;
  final Conditions conditions;
  final Access access;
  final Calls calls;
  final Creations creations;
  final Functions functions;
  final Assignments assignments;
  final Patterns patterns;
  final Statements statements;
  final Switches switches;
  final Tries tries;
  final ConstructorCode constructor;

  Lowering(MethodCode code) {
    this.code = code;
    this.access = new Access(this);
    this.expressions = new Expressions(this);
    this.texts = new Texts(this);
    this.conditions = new Conditions(this);
    this.calls = new Calls(this);
    this.creations = new Creations(this);
    this.functions = new Functions(this);
    this.assignments = new Assignments(this);
    this.patterns = new Patterns(this);
    this.statements = new Statements(this);
    this.switches = new Switches(this);
    this.tries = new Tries(this);
    this.constructor = new ConstructorCode(this);
  }
}
