package org.nextlevel.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.layout.Part;

class RunsTest {
    @TempDir
    Path folder;

    private final Running self = Running.of(ProcessHandle.current());
    private Runs runs;

    @BeforeEach
    void emptyHome() {
        runs = new Runs(new Home(folder));
    }

    @Test
    void aLiveProcessIsFoundAgain() {
        runs.save(Part.KAFKA, self);

        assertThat(runs.live(Part.KAFKA)).contains(ProcessHandle.current());
        assertThat(runs.live(Part.POSTGRES)).isEmpty();
    }

    @Test
    void anotherProcessWithTheSameIdIsNotMistakenForThePart() {
        runs.save(Part.KAFKA, new Running(self.pid(), self.since().minus(Duration.ofMinutes(1))));

        assertThat(runs.live(Part.KAFKA)).isEmpty();
        assertThat(runs.recorded(Part.KAFKA)).isPresent();
    }

    @Test
    void aHalfWrittenFileCountsAsNone() throws IOException {
        Path file = new Home(folder).run(Part.KAFKA);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "12");

        assertThat(runs.recorded(Part.KAFKA)).isEmpty();
    }

    @Test
    void aForgottenPartIsNotRecorded() {
        runs.save(Part.KAFKA, self);
        runs.forget(Part.KAFKA);
        runs.forget(Part.KAFKA);

        assertThat(runs.recorded(Part.KAFKA)).isEmpty();
    }
}
