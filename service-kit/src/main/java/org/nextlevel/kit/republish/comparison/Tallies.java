package org.nextlevel.kit.republish.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.utils.Utils;

/** How many things there are, and a digest of their ids and versions, for each partition of their topic; in whatever order they are added. */
final class Tallies {
    private final Tally[] tallies;

    /** @param partitions of the topic */
    Tallies(int partitions) {
        tallies = new Tally[partitions];
        Arrays.fill(tallies, new Tally(0, 0));
    }

    /** Of one partition. */
    record Tally(long things, long digest) {
        private Tally with(UUID id, long version) {
            return new Tally(
                    things + 1,
                    digest + mixed(mixed(id.getMostSignificantBits(), id.getLeastSignificantBits()), version));
        }
    }

    /** @param key of the thing's events, which decides to which partition they go */
    void add(String key, UUID id, long version) {
        int partition = Utils.toPositive(Utils.murmur2(key.getBytes(UTF_8))) % tallies.length;
        tallies[partition] = tallies[partition].with(id, version);
    }

    Tally of(int partition) {
        return tallies[partition];
    }

    /** In the order of partitions. */
    List<Tally> all() {
        return List.of(tallies);
    }

    /** Each bit of what comes out depends on all that go in, as in SplitMix64. */
    private static long mixed(long first, long second) {
        long bits = first * 0x9e3779b97f4a7c15L + second;
        bits = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        bits = (bits ^ bits >>> 27) * 0x94d049bb133111ebL;
        return bits ^ bits >>> 31;
    }
}
