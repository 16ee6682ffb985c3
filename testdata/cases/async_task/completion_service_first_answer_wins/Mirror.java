package cases.async_task.completion_service_first_answer_wins;

/** One copy of the document store. */
interface Mirror {

  String fetch(String id, String authorization);
}
