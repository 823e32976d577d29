package org.nextlevel.kit.event.origin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The topics that this service reads, as {@code events.csv} declares them: {@code topic,owner,types}, with blanks between
 * types. The owner is the service that alone tells things on the topic.
 */
@Singleton
class ReadTopics {
    private static final String FILE = "events.csv";
    private static final String HEADER = "topic,owner,types";

    private final Map<String, ReadTopic> topics;

    ReadTopics() {
        this(lines());
    }

    ReadTopics(List<String> lines) {
        topics = lines.stream()
                .filter(line -> !line.equals(HEADER))
                .map(ReadTopic::of)
                .collect(Collectors.toUnmodifiableMap(ReadTopic::name, Function.identity()));
    }

    private record ReadTopic(String name, String owner, Set<String> types) {
        static ReadTopic of(String line) {
            String[] cells = line.split(",", -1);
            if (cells.length != 3) {
                throw new IllegalStateException("%s: '%s' is not '%s'.".formatted(FILE, line, HEADER));
            }
            return new ReadTopic(cells[0], cells[1], Set.of(cells[2].split(" ", -1)));
        }
    }

    /** Whether the source, a service after a slash, is the one that tells things on the topic. */
    boolean isOwner(String source, String topic) {
        ReadTopic read = topics.get(topic);
        return read != null && source.equals("/" + read.owner());
    }

    /** Whether things of this type are told on another topic; a type that is declared nowhere is not. */
    boolean isOfAnother(String type, String topic) {
        return !topics.get(topic).types().contains(type)
                && topics.values().stream().anyMatch(read -> read.types().contains(type));
    }

    private static List<String> lines() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return file == null ? List.of() : new BufferedReader(new InputStreamReader(file, UTF_8)).readAllLines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
