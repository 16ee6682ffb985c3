package cases.async_task.bus_delivers_in_place_or_elsewhere;

/** What can be told of on the bus. */
public interface Happening {}
