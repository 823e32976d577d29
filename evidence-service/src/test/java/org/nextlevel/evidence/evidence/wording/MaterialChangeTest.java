package org.nextlevel.evidence.evidence.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.evidence.evidence.content.EvidenceKind;
import org.nextlevel.evidence.evidence.content.EvidenceLink;
import org.nextlevel.evidence.evidence.content.Metric;

/** What is material, as pairs of what was read and what is told now. */
@Tag("M1.4")
class MaterialChangeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @ParameterizedTest(name = "{3}: {1} / {2}")
    @CsvFileSource(resources = "/material-changes.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\0')
    void whatIsMaterialInANarrative(String material, String read, String now) {
        Set<WordingPart> changed = MaterialChange.between(telling(read), telling(now));
        assertThat(!changed.isEmpty()).isEqualTo(material.equals("yes"));
        assertThat(MaterialChange.between(telling(now), telling(read))).isEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource({
        "Led the migration, led the migration!, false",
        "Led the *whole* migration, Led the whole migration, false",
        "Took minutes, Led the division, true",
        "Led 2 teams, Led 3 teams, true"
    })
    void whatIsMaterialInASummary(String read, String now, boolean material) {
        assertThat(MaterialChange.between(summing(read), summing(now)).contains(WordingPart.SUMMARY))
                .isEqualTo(material);
    }

    @ParameterizedTest
    @CsvSource({
        "40, 12, minutes, 40.0, 12.00, Minutes, false",
        "40, 12, minutes, 40, 11, minutes, true",
        "40, 12, minutes, 41, 12, minutes, true",
        "40, 12, minutes, 40, 12, hours, true",
        "40, 12, minutes, , 12, minutes, true"
    })
    void whatIsMaterialInAMetric(
            BigDecimal from,
            BigDecimal to,
            String unit,
            BigDecimal otherFrom,
            BigDecimal otherTo,
            String otherUnit,
            boolean material) {
        var read = summing("Built it").measuring(List.of(new Metric("Time", from, to, unit, null, null)));
        var now = summing("Built it").measuring(List.of(new Metric("time", otherFrom, otherTo, otherUnit, null, null)));
        assertThat(MaterialChange.between(read, now)).isEqualTo(material ? Set.of(WordingPart.METRICS) : Set.of());
    }

    @Test
    void anotherCurrencyOrOneMoreMetricIsMaterialAndTheirOrderIsNot() {
        Metric euros = new Metric("Saved", null, BigDecimal.TEN, null, null, "EUR");
        Metric dollars = new Metric("Saved", null, BigDecimal.TEN, null, null, "USD");
        Metric hours = new Metric("Spared", null, BigDecimal.TEN, "hours", null, null);
        assertThat(changed(List.of(euros), List.of(dollars))).isTrue();
        assertThat(changed(List.of(euros), List.of(euros, hours))).isTrue();
        assertThat(changed(List.of(euros, hours), List.of(hours, euros))).isFalse();
    }

    @Test
    void aMovedOrWidenedPeriodIsMaterial() {
        EvidenceContent read = summing("Built it");
        assertThat(MaterialChange.between(read, read.done(null, DAY.plusDays(1))))
                .containsExactly(WordingPart.PERIOD);
        assertThat(MaterialChange.between(read, read.done(DAY.minusDays(9), DAY)))
                .containsExactly(WordingPart.PERIOD);
    }

    @Test
    void kindLinksAndCollaboratorsAreNot() {
        EvidenceContent read = summing("Built it");
        EvidenceContent now = new EvidenceContent(
                "Built it",
                null,
                null,
                DAY,
                EvidenceKind.RESULT,
                null,
                List.of(new EvidenceLink("https://a.example", null)),
                null,
                null);
        assertThat(MaterialChange.between(read, now)).isEmpty();
    }

    @Test
    void anAddedNarrativeIsMaterial() {
        assertThat(MaterialChange.between(summing("Built it"), telling("And ran it")))
                .contains(WordingPart.NARRATIVE);
    }

    private static boolean changed(List<Metric> read, List<Metric> now) {
        return !MaterialChange.between(
                        summing("Built it").measuring(read), summing("Built it").measuring(now))
                .isEmpty();
    }

    private static EvidenceContent telling(String narrative) {
        return new EvidenceContent("Built it", narrative.replace("\\n", "\n"), null, DAY, null, null, null, null, null);
    }

    private static EvidenceContent summing(String summary) {
        return new EvidenceContent(summary, null, null, DAY, null, null, null, null, null);
    }
}
