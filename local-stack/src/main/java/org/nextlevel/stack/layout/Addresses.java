package org.nextlevel.stack.layout;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nextlevel.stack.server.FreePort;
import org.nextlevel.stack.server.StackProblem;

/**
 * Where each part listens on 127.0.0.1.
 *
 * @param ports one port for every part, all different
 * @param pagePort where somebody's page may be served, which signs in and calls the API from a browser
 * @param databases by which port an instance of a service reaches PostgreSQL, where it is another than PostgreSQL's own
 * @param listeners on which port a part listens itself, where it is another than the one by which it is reached
 */
public record Addresses(
        Map<Part, Integer> ports, int pagePort, Map<Part, Integer> databases, Map<Part, Integer> listeners) {
    /** The environment variable that changes the page's port; the realm's file reads it too. */
    public static final String PAGE_PORT_VARIABLE = "NEXTLEVEL_PAGE_PORT";

    private static final int DEFAULT_PAGE_PORT = 5173;

    public Addresses {
        ports = Map.copyOf(ports);
        databases = Map.copyOf(databases);
        listeners = Map.copyOf(listeners);
        Set<Integer> taken = new HashSet<>();
        for (Part part : Part.values()) {
            if (!taken.add(ports.get(part))) {
                throw new StackProblem("Two parts would listen on port %d; change %s."
                        .formatted(ports.get(part), part.portVariable()));
            }
        }
    }

    /** Where everybody reaches the parts themselves. */
    public Addresses(Map<Part, Integer> ports, int pagePort) {
        this(ports, pagePort, Map.of(), Map.of());
    }

    /** The fixed ports, each replaced by its environment variable where that is set. */
    public static Addresses fromEnvironment(Map<String, String> environment) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, port(environment, part.portVariable(), part.defaultPort()));
        }
        return new Addresses(ports, port(environment, PAGE_PORT_VARIABLE, DEFAULT_PAGE_PORT));
    }

    /** Ports that nobody else was given, so that a second stack can run beside the first. */
    public static Addresses free() {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, FreePort.withNeighbour(Layout.TO_OPERATORS));
        }
        return new Addresses(ports, FreePort.any());
    }

    public int port(Part part) {
        return ports.get(part);
    }

    /** The same, but for the port by which some instances reach PostgreSQL, and the port on which some parts listen. */
    public Addresses with(Map<Part, Integer> otherDatabases, Map<Part, Integer> otherListeners) {
        return new Addresses(ports, pagePort, otherDatabases, otherListeners);
    }

    /** On which port a part listens itself. */
    public int listener(Part part) {
        return listeners.getOrDefault(part, port(part));
    }

    /** By which port an instance of a service reaches PostgreSQL. */
    public int databasePort(Part instance) {
        return databases.getOrDefault(instance, port(Part.POSTGRES));
    }

    /** The base address of a part that speaks HTTP, without a slash at the end. */
    public String url(Part part) {
        return "http://127.0.0.1:" + port(part);
    }

    /** Who issues the tokens: the realm's address. */
    public String issuer() {
        return url(Part.KEYCLOAK) + "/realms/nextlevel";
    }

    /** The origins of a page on this machine that may call the API. */
    public List<String> pageOrigins() {
        return List.of("http://localhost:" + pagePort, "http://127.0.0.1:" + pagePort);
    }

    private static int port(Map<String, String> environment, String variable, int defaultPort) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? defaultPort : parse(variable, value.strip());
    }

    private static int parse(String variable, String value) {
        if (value.matches("\\d{1,5}")) {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw new StackProblem("%s is '%s'; it must be a port between 1 and 65535.".formatted(variable, value));
    }
}
