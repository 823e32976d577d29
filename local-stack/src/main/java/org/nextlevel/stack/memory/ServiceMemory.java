package org.nextlevel.stack.memory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The memory of one service, all of it in MiB: what its JVM may take of each kind, and what it took under the worst load
 * that {@code ./dev prove memory} brings. The figures are in {@code service-memory.csv}.
 *
 * @param steady resident once the load is over
 * @param peak the most that was ever resident
 */
public record ServiceMemory(String service, int heap, int metaspace, int direct, int codeCache, int steady, int peak) {
    /** What libraries need of a JVM that runs what is ours, without a warning: native code, and memory beside the heap. */
    public static final List<String> LIBRARY_OPTIONS =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    private static final int STEP = 16;
    private static final Map<String, ServiceMemory> ALL = read();

    /** That of a service, by the name of its Maven module. */
    public static ServiceMemory of(String service) {
        ServiceMemory memory = ALL.get(service);
        if (memory == null) {
            throw new IllegalArgumentException("There are no figures for the memory of %s.".formatted(service));
        }
        return memory;
    }

    /** Whether this module is a service of ours. */
    public static boolean isGivenTo(String module) {
        return ALL.containsKey(module);
    }

    /** The JVM's options, by which none of its parts can grow beyond what was measured. */
    public List<String> options() {
        return List.of(
                "-Xms32m",
                "-Xmx%dm".formatted(heap),
                "-XX:MaxMetaspaceSize=%dm".formatted(metaspace),
                "-XX:MaxDirectMemorySize=%dm".formatted(direct),
                "-XX:ReservedCodeCacheSize=%dm".formatted(codeCache),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError");
    }

    /** What a cluster keeps free for it. */
    public int request() {
        return roundedUp(steady);
    }

    /** Above this the cluster kills it: a quarter more than was ever seen. */
    public int limit() {
        return roundedUp(peak + peak / 4);
    }

    private static int roundedUp(int megabytes) {
        return Math.ceilDiv(megabytes, STEP) * STEP;
    }

    private static Map<String, ServiceMemory> read() {
        try (InputStream file = ServiceMemory.class.getResourceAsStream("service-memory.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> ofLine(line.split(",", -1)))
                    .collect(Collectors.toUnmodifiableMap(ServiceMemory::service, Function.identity()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ServiceMemory ofLine(String[] cells) {
        int[] figures = Stream.of(cells).skip(1).mapToInt(Integer::parseInt).toArray();
        return new ServiceMemory(cells[0], figures[0], figures[1], figures[2], figures[3], figures[4], figures[5]);
    }
}
