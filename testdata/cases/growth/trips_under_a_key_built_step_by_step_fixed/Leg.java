package cases.growth.trips_under_a_key_built_step_by_step_fixed;

/** A part of a trip. */
public final class Leg {
  private final String from;
  private final String to;
  private final boolean night;

  private Leg(Builder builder) {
    this.from = builder.from;
    this.to = builder.to;
    this.night = builder.night;
  }

  public static Builder builder() {
    return new Builder();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Leg leg && leg.toString().equals(toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    return from + "-" + to + (night ? " by night" : "");
  }

  /** Says the ends one by one. */
  public static final class Builder {
    private String from = "";
    private String to = "";
    private boolean night;

    public Builder from(String name) {
      from = name.trim();
      return this;
    }

    public Builder to(String name) {
      to = name.trim();
      return this;
    }

    public Builder night(boolean value) {
      night = value;
      return this;
    }

    public Leg build() {
      return new Leg(this);
    }
  }
}
