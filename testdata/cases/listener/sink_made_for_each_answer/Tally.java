package cases.listener.sink_made_for_each_answer;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Sinks;

@RestController
class Tally {

  @GetMapping("/tally")
  String tally() {
    Sinks.Many<String> parts = Sinks.many().unicast().onBackpressureBuffer();
    StringBuilder told = new StringBuilder();
    parts.asFlux().map(String::trim).subscribe(told::append);
    parts.tryEmitNext(" 12 ");
    parts.tryEmitNext(" 9 ");
    parts.tryEmitComplete();
    return told.toString();
  }
}
