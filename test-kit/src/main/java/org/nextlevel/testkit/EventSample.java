package org.nextlevel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The samples under docs/events, one an event: the producer's test writes it (with CI set it compares), the consumer's
 * test reads it. They are the contract between services that share no classes.
 */
public final class EventSample {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EventSample() {}

    /** The producer's side: what is produced now, with ids and times replaced by fixed ones, is what the sample says. */
    public static void check(String name, JsonNode produced) throws IOException {
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(produced) + "\n";
        if (System.getenv("CI") == null) {
            Files.writeString(file(name), text);
        }
        assertThat(Files.readString(file(name)))
                .as("docs/events/%s.json: run the tests without CI set and review the difference", name)
                .isEqualTo(text);
    }

    /** The consumer's side: the sample's text. */
    public static String read(String name) throws IOException {
        return Files.readString(file(name));
    }

    private static Path file(String name) {
        return Path.of(System.getProperty("nextlevel.root"), "docs", "events", name + ".json");
    }
}
