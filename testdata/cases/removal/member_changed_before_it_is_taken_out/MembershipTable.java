package cases.removal.member_changed_before_it_is_taken_out;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Members of the group with the endpoint they were last seen on. */
public class MembershipTable implements AutoCloseable {

  public static final class Member {
    private final String host;
    private int epoch;

    public Member(String host, int epoch) {
      this.host = host;
      this.epoch = epoch;
    }

    void bumpEpoch() {
      epoch++;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Member && ((Member) o).host.equals(host) && ((Member) o).epoch == epoch;
    }

    @Override
    public int hashCode() {
      return Objects.hash(host, epoch);
    }

    @Override
    public String toString() {
      return host + '@' + epoch;
    }
  }

  public static final class Endpoint {
    final String address;
    final byte[] certificate;

    Endpoint(String address, byte[] certificate) {
      this.address = address;
      this.certificate = certificate;
    }
  }

  private final Map<Member, Endpoint> endpoints = new HashMap<>();
  private final BiConsumer<String, String> log;

  public MembershipTable(BiConsumer<String, String> log) {
    this.log = log;
  }

  public synchronized void joined(Member member, String address, byte[] certificate) {
    endpoints.put(member, new Endpoint(address, certificate));
    log.accept("joined", member.toString());
  }

  public synchronized void left(Member member) {
    member.bumpEpoch();
    endpoints.remove(member); // want: RemovalNeverMatches
    log.accept("left", member.toString());
  }

  public synchronized String addressOf(Member member) {
    Endpoint e = endpoints.get(member);
    return e == null ? null : e.address;
  }

  @Override
  public synchronized void close() {
    log.accept("closing", String.valueOf(endpoints.size()));
  }
}
