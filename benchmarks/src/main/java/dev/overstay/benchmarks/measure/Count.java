package dev.overstay.benchmarks.measure;

/** How many there are of something at this moment. */
@FunctionalInterface
public interface Count {

  long now() throws Exception;
}
