package org.nextlevel.gateway.live.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.kafka.common.TopicPartition;

/** The partitions of all topics in an order that is the same in every gateway, so that a place in one is a place in all. */
final class Partitions {
    private static final int LONGEST_OFFSET = 10;

    private final List<TopicPartition> all;
    private final Map<TopicPartition, Integer> numbers = new HashMap<>();
    private final int checksum;

    Partitions(Collection<TopicPartition> partitions) {
        all = partitions.stream()
                .sorted(Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition))
                .toList();
        CRC32 sum = new CRC32();
        for (TopicPartition one : all) {
            numbers.put(one, numbers.size());
            sum.update(one.toString().getBytes(UTF_8));
        }
        checksum = (int) sum.getValue();
    }

    List<TopicPartition> all() {
        return all;
    }

    int number(TopicPartition partition) {
        return numbers.get(partition);
    }

    /** A place as an opaque text: the offset in each partition that comes next. */
    String text(long[] place) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + place.length * LONGEST_OFFSET);
        bytes.putInt(checksum);
        for (long offset : place) {
            long rest = offset;
            while (rest > 0x7f) {
                bytes.put((byte) (rest & 0x7f | 0x80));
                rest >>>= 7;
            }
            bytes.put((byte) rest);
        }
        byte[] used = new byte[bytes.flip().remaining()];
        bytes.get(used);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(used);
    }

    /** The place that a text stands for; empty when it is none, or one of other partitions. */
    Optional<long[]> place(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.getInt() != checksum) {
                return Optional.empty();
            }
            long[] place = new long[all.size()];
            for (int i = 0; i < place.length; i++) {
                place[i] = offset(bytes);
            }
            return bytes.hasRemaining() ? Optional.empty() : Optional.of(place);
        } catch (IllegalArgumentException | BufferUnderflowException _) {
            return Optional.empty();
        }
    }

    private static long offset(ByteBuffer bytes) {
        long offset = 0;
        for (int shift = 0; shift < Long.SIZE - 1; shift += 7) {
            byte next = bytes.get();
            offset |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return offset;
            }
        }
        throw new IllegalArgumentException("no offset");
    }
}
