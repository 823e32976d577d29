package org.nextlevel.advisor.leaving.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.advisor.copy.wording.EvidenceWording;

@Tag("M7.2")
class StoryDraftTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mentored juniors.                |                                      | true",
                "Cut the build to 12 minutes.     |                                      | false",
                "Renewed the build in Java 25.    |                                      | true",
                "Renewed the build.               | It was slow. I split it. It takes half the time. | false",
                "Renewed the build.               | It took 40 minutes. I split it. Everybody was glad. | true"
            })
    void aNumberIsAskedForWhereNeitherTheActionNorTheResultSaysOne(String summary, String narrative, boolean asked) {
        var piece = new EvidenceWording(
                new UUID(0, 1), summary, narrative, null, LocalDate.of(2026, 5, 1), List.of(), List.of());
        assertThat(StoryDraft.of(piece).toAdd().contains("Add a number: money, percent, a count or a time."))
                .isEqualTo(asked);
    }
}
