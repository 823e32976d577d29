package org.nextlevel.kit.position;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.zip.CRC32;

/**
 * An event that a transaction told.
 *
 * @param topic the checksum of the topic's name: enough to tell whether a service listens to it
 */
public record ToldEvent(int topic, UUID id) {
    /** The event of this id on the topic of this name. */
    static ToldEvent of(String topic, UUID id) {
        return new ToldEvent(checksum(topic), id);
    }

    static int checksum(String name) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(UTF_8));
        return (int) sum.getValue();
    }
}
