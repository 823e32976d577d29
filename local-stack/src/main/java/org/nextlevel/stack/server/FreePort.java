package org.nextlevel.stack.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback interface that nobody listens on. */
public final class FreePort {
    private static final int FIRST = 20_000;
    private static final int FIRST_OF_CONNECTIONS = 32_768;

    private FreePort() {}

    /** Returns {@code port} itself, or a free port when it is 0. */
    public static int orGiven(int port) {
        return port == 0 ? any() : port;
    }

    /**
     * A port that was free a moment ago; another process may still take it first. It is below those that Linux gives to connections by
     * itself: of them one is taken again before a part has begun to listen, on a busy machine.
     */
    public static int any() {
        return ThreadLocalRandom.current()
                .ints(FIRST, FIRST_OF_CONNECTIONS)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
