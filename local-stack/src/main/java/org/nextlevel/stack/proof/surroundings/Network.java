package org.nextlevel.stack.proof.surroundings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.letter.ServiceLetters;
import org.nextlevel.stack.server.FreePort;

/**
 * A way of its own from each instance of a service to PostgreSQL, and one from everybody to Kafka, whose clients connect
 * to the address that it names; as long as this process lives.
 */
final class Network {
    private final Map<Part, Relay> ways = new EnumMap<>(Part.class);

    /** The same addresses, with ways between them. */
    Addresses between(Addresses addresses) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        ServiceLetters.SERVICES.stream()
                .flatMap(service -> Stream.concat(Stream.of(service), service.second().stream()))
                .forEach(instance -> {
                    Relay way = Relay.to(addresses.port(Part.POSTGRES));
                    ways.put(instance, way);
                    ports.put(instance, way.port());
                });
        int kafka = FreePort.any();
        ways.put(Part.KAFKA, Relay.between(addresses.port(Part.KAFKA), kafka));
        return addresses.with(ports, Map.of(Part.KAFKA, kafka));
    }

    /** The way from an instance of a service to its database, or that to Kafka; empty where none was asked for. */
    Optional<Relay> of(Part part) {
        return Optional.ofNullable(ways.get(part));
    }
}
