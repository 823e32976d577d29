package org.nextlevel.evidence.evidence.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.evidence.directory.line.ReportingRelation;
import org.nextlevel.evidence.evidence.content.EvidenceContent;

@Tag("privacy")
class EvidenceVerbsTest {
    private static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final UUID COLLEAGUE = UUID.randomUUID();

    private final Evidence evidence = new Evidence(UUID.randomUUID(), content("first"), null, NOW);

    @ParameterizedTest
    @CsvSource({
        "PRIVATE, true, false, false",
        "MANAGER, true, true, false",
        "LINE, true, true, true",
        "NAMED, true, false, false"
    })
    void eachVisibilityIsForItsReaders(EvidenceVisibility visibility, boolean self, boolean manager, boolean above) {
        evidence.show(visibility, Set.of(), NOW);
        assertThat(evidence.isFor(ReportingRelation.SELF)).isEqualTo(self);
        assertThat(evidence.isFor(ReportingRelation.MANAGER)).isEqualTo(manager);
        assertThat(evidence.isFor(ReportingRelation.ABOVE)).isEqualTo(above);
        assertThat(evidence.isFor(ReportingRelation.OTHER)).isFalse();
    }

    @Test
    void deletedEvidenceIsForItsOwnerAlone() {
        evidence.show(EvidenceVisibility.LINE, Set.of(COLLEAGUE), NOW);
        evidence.delete(LATER);
        assertThat(evidence.isFor(ReportingRelation.SELF)).isTrue();
        assertThat(evidence.isFor(ReportingRelation.MANAGER)).isFalse();
        assertThat(evidence.names(COLLEAGUE)).isFalse();
        evidence.restore(LATER);
        assertThat(evidence.names(COLLEAGUE)).isTrue();
    }

    @Test
    void erasedEvidenceIsForNobodyAndSaysNothing() {
        evidence.show(EvidenceVisibility.LINE, Set.of(COLLEAGUE), NOW);
        evidence.erase(LATER);
        assertThat(evidence.isFor(ReportingRelation.SELF)).isFalse();
        assertThat(evidence.content()).isEqualTo(content(""));
        assertThat(evidence.sharing().with()).isEmpty();
        assertThat(evidence.sharing().isShared()).isFalse();
    }

    @Test
    void whatChangedIsToldSinceItWasShared() {
        evidence.revise(content("draft"), null, NOW);
        assertThat(evidence.sharing().changed()).isEmpty();
        evidence.show(EvidenceVisibility.LINE, Set.of(), NOW);
        assertThat(evidence.sharing().revision()).isEqualTo(2);
        evidence.revise(content("other"), content("draft"), LATER);
        assertThat(evidence.sharing().changed()).containsExactly("summary");
        evidence.revise(content("draft"), content("draft"), LATER);
        assertThat(evidence.sharing().changed()).isEmpty();
    }

    @Test
    void showingItToMoreDoesNotBeginItsSharingAnew() {
        evidence.show(EvidenceVisibility.MANAGER, Set.of(), NOW);
        evidence.show(EvidenceVisibility.LINE, Set.of(), LATER);
        assertThat(evidence.sharing().since()).isEqualTo(NOW);
        evidence.show(EvidenceVisibility.PRIVATE, Set.of(), LATER);
        assertThat(evidence.sharing().since()).isNull();
    }

    private static EvidenceContent content(String summary) {
        return new EvidenceContent(summary, null, null, LocalDate.of(2026, 3, 31), null, null, null, null, null);
    }
}
