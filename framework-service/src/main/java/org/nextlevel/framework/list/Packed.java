package org.nextlevel.framework.list;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.nextlevel.kit.problem.Malformed;

/** Bytes that may be packed with gzip, which says so in its first two: lists that are published are larger than what may be sent. */
final class Packed {
    private static final int MOST_BYTES = 12_000_000;
    private static final int FIRST = 0x1F;
    private static final int SECOND = 0x8B;

    private Packed() {}

    /** @throws Malformed when they cannot be unpacked, or are too many then */
    static byte[] unpacked(byte[] bytes) {
        if (bytes.length < 2 || (bytes[0] & 0xFF) != FIRST || (bytes[1] & 0xFF) != SECOND) {
            return bytes;
        }
        try (InputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] unpacked = packed.readNBytes(MOST_BYTES + 1);
            if (unpacked.length > MOST_BYTES) {
                throw new Malformed("The list is larger than %d bytes when it is unpacked.", MOST_BYTES);
            }
            return unpacked;
        } catch (IOException e) {
            throw new Malformed("The list is packed with gzip, and cannot be unpacked.");
        }
    }
}
