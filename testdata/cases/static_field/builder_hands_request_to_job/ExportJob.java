package cases.static_field.builder_hands_request_to_job;

import jakarta.servlet.http.HttpServletRequest;

/** An export someone asked for. */
final class ExportJob {

  private final HttpServletRequest origin;
  private final String format;

  private ExportJob(Builder builder) {
    this.origin = builder.origin;
    this.format = builder.format;
  }

  static Builder builder() {
    return new Builder();
  }

  String describe() {
    return format + " for " + origin.getRemoteUser();
  }

  static final class Builder {

    private HttpServletRequest origin;
    private String format = "csv";

    Builder origin(HttpServletRequest request) {
      this.origin = request;
      return this;
    }

    Builder format(String name) {
      this.format = name;
      return this;
    }

    ExportJob build() {
      return new ExportJob(this);
    }
  }
}
