package org.nextlevel.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("M10.1")
class TellUseTest {
    @Test
    void aUseIsToldAsTheSampleSays() throws IOException {
        Path sample = Path.of(System.getProperty("nextlevel.root"), "docs", "events", "service-account-used.json");
        JsonObject expected = new JsonObject(Files.readString(sample));
        assertThat(new JsonObject(
                        TellUse.json(expected.getString("subject"), Instant.parse(expected.getString("usedAt")))))
                .isEqualTo(expected);
    }
}
