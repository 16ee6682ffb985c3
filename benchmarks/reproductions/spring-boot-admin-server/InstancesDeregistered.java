/*
 * finding: CacheWithoutEviction 776548ad06bc919c
 *
 * Instances of an application come and go with addresses of their own, as containers do; each
 * registers itself and deregisters at its end, and its snapshot stays.
 */

import de.codecentric.boot.admin.server.domain.entities.SnapshottingInstanceRepository;
import de.codecentric.boot.admin.server.domain.values.InstanceId;
import de.codecentric.boot.admin.server.domain.values.Registration;
import de.codecentric.boot.admin.server.eventstore.InMemoryEventStore;
import de.codecentric.boot.admin.server.services.HashingInstanceUrlIdGenerator;
import de.codecentric.boot.admin.server.services.InstanceRegistry;
import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;

final class InstancesDeregistered {

  public static void main(String[] arguments) {
    SnapshottingInstanceRepository repository =
        new SnapshottingInstanceRepository(new InMemoryEventStore());
    repository.start();
    InstanceRegistry registry =
        new InstanceRegistry(repository, new HashingInstanceUrlIdGenerator(), any -> true);
    Uses.of("instances, all deregistered")
        .keeps("snapshots", Fields.size(repository, "snapshots"))
        .control("one instance that comes again and again", number -> use(registry, 0))
        .play(number -> use(registry, number));
  }

  private static void use(InstanceRegistry registry, int number) {
    Registration registration =
        Registration.create("shop", "http://10.0.0." + number + "/actuator/health").build();
    InstanceId id = registry.register(registration).block();
    registry.deregister(id).block();
  }
}
