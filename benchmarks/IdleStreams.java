import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** How much heap a gateway needs for each idle stream of live updates: live objects after a collection, before and with them. */
public final class IdleStreams {
    private final String token;
    private final URI gateway;
    private final String pid;
    private final List<Socket> streams = new ArrayList<>();

    private IdleStreams(String token, URI gateway, String pid) {
        this.token = token;
        this.gateway = gateway;
        this.pid = pid;
    }

    /** A token, the address of the gateway, the id of its process, and how many streams. */
    public static void main(String[] arguments) throws Exception {
        int most = Integer.parseInt(arguments[3]);
        var idle = new IdleStreams(arguments[0], URI.create(arguments[1]), arguments[2]);
        idle.open(Math.min(100, most / 10));
        idle.close();
        Thread.sleep(3_000);
        long before = idle.liveBytes();
        idle.open(most);
        Thread.sleep(20_000);
        long with = idle.liveBytes();
        System.out.printf(
                "%d streams: %.1f MB of live objects before, %.1f MB with them, %.1f KB each%n",
                most, before / 1e6, with / 1e6, (with - before) / 1024.0 / most);
        idle.close();
    }

    private void open(int count) throws Exception {
        while (streams.size() < count) {
            Socket socket = new Socket(gateway.getHost(), gateway.getPort());
            socket.getOutputStream()
                    .write(
                            "GET /api/events HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nAccept: text/event-stream\r\n\r\n"
                                    .formatted(gateway.getAuthority(), token)
                                    .getBytes());
            String status = new BufferedReader(new InputStreamReader(socket.getInputStream())).readLine();
            if (status.contains(" 200 ")) {
                streams.add(socket);
            } else if (status.contains(" 429 ")) {
                socket.close();
                Thread.sleep(1_000);
            } else {
                throw new IllegalStateException(status);
            }
        }
    }

    private void close() throws IOException {
        for (Socket socket : streams) {
            socket.close();
        }
        streams.clear();
    }

    /** The histogram collects first, so that only what is reachable is counted. */
    private long liveBytes() throws Exception {
        Process histogram =
                new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", pid, "GC.class_histogram").start();
        String last = "";
        try (BufferedReader lines = histogram.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line.isBlank() ? last : line;
            }
        }
        String[] words = last.strip().split("\\s+");
        return Long.parseLong(words[words.length - 1]);
    }
}
