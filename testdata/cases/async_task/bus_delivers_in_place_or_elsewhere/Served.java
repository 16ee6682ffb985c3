package cases.async_task.bus_delivers_in_place_or_elsewhere;

import jakarta.servlet.http.HttpServletRequest;

/** Told of each request. */
public record Served(HttpServletRequest request) implements Happening {}
