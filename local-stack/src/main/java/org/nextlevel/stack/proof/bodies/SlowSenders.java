package org.nextlevel.stack.proof.bodies;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/** Many who send a byte a second, and never come to an end. */
final class SlowSenders implements AutoCloseable {
    private static final int OF_EACH = 50;
    private static final int SECOND = (int) Duration.ofSeconds(1).toMillis();
    private static final String HEAD = "GET /api/me HTTP/1.1\r\nHost: nextlevel.example\r\nX-Slow: ";
    private static final String BODY = "POST /api/employees/me/evidence HTTP/1.1\r\nHost: nextlevel.example\r\n"
            + "Authorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{";
    private static final String CHUNKS = "POST /api/employees/me/evidence HTTP/1.1\r\nHost: nextlevel.example\r\n"
            + "Authorization: Bearer %s\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";

    private final int port;
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<CompletableFuture<Void>> all;

    /** @param port of the gateway */
    SlowSenders(int port, String token) {
        this.port = port;
        all = Map.of(HEAD, "a", BODY.formatted(token), "a", CHUNKS.formatted(token), "1\r\na\r\n").entrySet().stream()
                .flatMap(one -> IntStream.range(0, OF_EACH)
                        .mapToObj(_ -> CompletableFuture.runAsync(() -> send(one.getKey(), one.getValue()), threads)))
                .toList();
    }

    int count() {
        return all.size();
    }

    /** How many the gateway has put an end to. */
    long ended() {
        return all.stream().filter(CompletableFuture::isDone).count();
    }

    /** Returns when the gateway ends the connection, or all is over; what follows is sent over and over, a byte a second. */
    private void send(String begin, String following) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(SECOND);
            socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; !isOver.get() && !isEnded(socket); i++) {
                socket.getOutputStream().write(following.charAt(i % following.length()));
            }
        } catch (IOException _) {
            // Refused in the middle of a byte: ended as well.
        }
    }

    /** After a second, unless it ends before. */
    private static boolean isEnded(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException _) {
            return false;
        }
    }

    @Override
    public void close() {
        isOver.set(true);
        threads.close();
    }
}
