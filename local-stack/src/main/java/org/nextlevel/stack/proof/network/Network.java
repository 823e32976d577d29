package org.nextlevel.stack.proof.network;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.letter.ServiceLetters;

/** A way of its own from each instance of a service to PostgreSQL, as long as this process lives. */
public final class Network {
    private final Map<Part, Relay> ways = new EnumMap<>(Part.class);

    /** The same addresses, with ways between them. */
    public Addresses between(Addresses addresses) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        ServiceLetters.SERVICES.stream()
                .flatMap(service -> Stream.concat(Stream.of(service), service.second().stream()))
                .forEach(instance -> {
                    Relay way = Relay.to(addresses.port(Part.POSTGRES));
                    ways.put(instance, way);
                    ports.put(instance, way.port());
                });
        return addresses.withDatabaseAt(ports);
    }

    /** Whether there are ways. */
    public boolean isLaid() {
        return !ways.isEmpty();
    }

    /** The way of an instance. */
    public Relay of(Part instance) {
        return ways.get(instance);
    }
}
