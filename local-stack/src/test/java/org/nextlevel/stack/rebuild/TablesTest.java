package org.nextlevel.stack.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nextlevel.stack.layout.Part;

@Tag("rebuild")
class TablesTest {
    @TempDir
    Path folder;

    @Test
    void copiesAreEmptiedAndOwnTablesAreNot() throws IOException {
        Tables tables = read("evidence,copy,evidence-service", "signal,own,");
        assertThat(tables.names()).containsExactly("evidence", "signal");
        assertThat(tables.copies()).containsExactly("evidence");
        assertThat(tables.tellers()).containsExactly(Part.EVIDENCE_SERVICE);
    }

    @Test
    void whatIsNeitherIsRefused() {
        assertThatThrownBy(() -> read("signal")).hasMessageContaining("neither");
        assertThatThrownBy(() -> read("signal,own,evidence-service")).hasMessageContaining("neither");
        assertThatThrownBy(() -> read("signal,cached,")).hasMessageContaining("neither");
    }

    @Test
    void whereAServiceHasWingsEachTableNamesTheOneThatOwnsIt() throws IOException {
        Path file = Files.writeString(
                folder.resolve("tables.csv"), "table,kept,told by,wing\nevidence,copy,evidence-service,copy\n");
        assertThat(Tables.read(file).all())
                .containsExactly(new Tables.Table("evidence", Part.EVIDENCE_SERVICE, "copy"));
        Files.writeString(file, "table,kept,told by,wing\nsignal,own,\n");
        assertThatThrownBy(() -> Tables.read(file)).hasMessageContaining("each with a wing");
    }

    @Test
    void whoeverIsCopiedCanTellAgain() {
        Path root = Path.of(System.getProperty("nextlevel.root"));
        for (Part part : Part.values()) {
            assertThat(Tables.of(root, part).tellers())
                    .allSatisfy(teller -> assertThat(Teller.of(teller).part())
                            .isEqualTo(teller)
                            .isNotEqualTo(part));
        }
    }

    @Test
    void whereTheCopiesOfFrameworkServiceComeFromIsKnownAndOnlyWhatItReadsIsWaitedFor() {
        Path root = Path.of(System.getProperty("nextlevel.root"));
        assertThat(Tables.of(root, Part.FRAMEWORK_SERVICE).tellers())
                .containsExactly(Part.EVIDENCE_SERVICE, Part.ADVISOR_SERVICE);
        assertThat(Teller.PEOPLE.topicsReadBy(Part.FRAMEWORK_SERVICE)).containsExactly("people-events");
        assertThat(Teller.PEOPLE.topicsReadBy(Part.ADVISOR_SERVICE))
                .containsExactly("people-events", "evidence-events");
        assertThat(Teller.CASES.topicsReadBy(Part.FRAMEWORK_SERVICE)).containsExactly("advice-events");
    }

    private Tables read(String... lines) throws IOException {
        return Tables.read(Files.writeString(
                folder.resolve("tables.csv"), "table,kept,told by\n" + String.join("\n", lines) + "\n"));
    }
}
