package cases.static_field.builder_hands_request_to_job_fixed;

import jakarta.servlet.http.HttpServletRequest;

/** An export someone asked for. */
final class ExportJob {

  private final String user;
  private final String format;

  private ExportJob(Builder builder) {
    this.user = builder.user;
    this.format = builder.format;
  }

  static Builder builder() {
    return new Builder();
  }

  String describe() {
    return format + " for " + user;
  }

  static final class Builder {

    private String user;
    private String format = "csv";

    Builder origin(HttpServletRequest request) {
      this.user = request.getRemoteUser();
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
