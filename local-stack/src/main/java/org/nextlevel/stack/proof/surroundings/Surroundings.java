package org.nextlevel.stack.proof.surroundings;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.letter.ServiceLetters;
import org.nextlevel.stack.process.WrongClock;

/** What is around the parts of one stack; what was not asked for, or is not possible on this machine, is not there to be harmed. */
public final class Surroundings {
    private static final Map<Part, Integer> MEGABYTES = Map.of(Part.POSTGRES, 2_048, Part.KAFKA, 1_024);

    private final Network network = new Network();
    private final Map<Part, SmallDisk> disks = new EnumMap<>(Part.class);
    private final Map<Part, WrongClock> clocks = new EnumMap<>(Part.class);

    /** The same addresses, with ways between them. */
    public Addresses between(Addresses addresses) {
        return network.between(addresses);
    }

    /** Gives PostgreSQL and Kafka disks, and services clocks, of their own, before any of them runs. */
    public void furnish(Home home) {
        if (SmallDisk.isPossible()) {
            MEGABYTES.forEach((part, size) -> disks.put(part, SmallDisk.mounted(home, part, size)));
        }
        if (WrongClock.isPossible()) {
            withClocks().forEach(part -> {
                WrongClock clock = new WrongClock(home.clock(part));
                clock.by(Duration.ZERO);
                clocks.put(part, clock);
            });
        }
    }

    /** Leaves all data in the home, once nothing runs any more. */
    public void leave() {
        disks.values().forEach(SmallDisk::leave);
        disks.clear();
    }

    /** The way from an instance of a service to its database, or that to Kafka; empty where there is none. */
    public Optional<Relay> way(Part part) {
        return network.of(part);
    }

    /** The disk of a part; empty where it has none of its own. */
    public Optional<SmallDisk> disk(Part part) {
        return Optional.ofNullable(disks.get(part));
    }

    /** The clock of a part; empty where it has the machine's. */
    public Optional<WrongClock> clock(Part part) {
        return Optional.ofNullable(clocks.get(part));
    }

    private static Set<Part> withClocks() {
        Set<Part> parts = EnumSet.of(Part.API_GATEWAY);
        parts.addAll(ServiceLetters.SERVICES);
        EnumSet.copyOf(parts).forEach(part -> part.second().ifPresent(parts::add));
        return parts;
    }
}
