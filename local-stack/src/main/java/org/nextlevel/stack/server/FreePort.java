package org.nextlevel.stack.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Ports of the loopback interface that nobody listens on. A port is given once: not again to this JVM, nor to another that asks here, until
 * this one ends. Stacks and tests that start side by side choose long before their parts listen, and else two would choose the same.
 */
public final class FreePort {
    private static final int FIRST = 20_000;
    /** From here on Linux gives ports to connections by itself: one is taken again before a part has begun to listen. */
    private static final int FIRST_OF_CONNECTIONS = 32_768;

    private static final int MOST_TRIES = 100_000;
    /** The byte at a port's number is locked by whom the port was given to; it ends with that process, however it ends. */
    private static final FileChannel GIVEN = open();

    private FreePort() {}

    /** Returns {@code port} itself, or a free port when it is 0. */
    public static int orGiven(int port) {
        return port == 0 ? any() : port;
    }

    /** A port that is free and was given to nobody. */
    public static int any() {
        return random().filter(FreePort::give).findFirst().orElseThrow();
    }

    /** A port whose neighbour this far above was given with it. */
    public static int withNeighbour(int distance) {
        return random().filter(port -> give(port) && give(port + distance))
                .findFirst()
                .orElseThrow();
    }

    private static IntStream random() {
        return ThreadLocalRandom.current().ints(MOST_TRIES, FIRST, FIRST_OF_CONNECTIONS);
    }

    /** False when somebody has it. */
    private static boolean give(int port) {
        try {
            return GIVEN.tryLock(port, 1, false) != null && isFree(port);
        } catch (OverlappingFileLockException givenHere) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static FileChannel open() {
        Path file = Path.of(
                System.getProperty("java.io.tmpdir"),
                "nextlevel-ports-of-%s".formatted(System.getProperty("user.name")));
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
