package cases.removal.reply_entered_by_a_helper_named_open;

record Frame(int id, byte opcode, byte[] body) {
}
