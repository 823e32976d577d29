package org.nextlevel.stack.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface that nobody listens on. */
public final class FreePort {
    private FreePort() {}

    /** Returns {@code port} itself, or a free port when it is 0. */
    public static int orGiven(int port) {
        return port == 0 ? any() : port;
    }

    /** A port that was free a moment ago; another process may still take it first. */
    public static int any() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }
}
