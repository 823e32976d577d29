package org.nextlevel.evidence.evidence.wording;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.evidence.evidence.content.Metric;

/**
 * What is material (ADR 0040): whether two revisions of evidence tell different things, whoever reads them. Typography, case,
 * spacing, punctuation and the marks of Markdown are not; another word, number, sign, day or metric is. The kind of work, links
 * and collaborators are not what a word is about. Of claims, {@link CoveredClaims} says what changed.
 */
final class MaterialChange {
    private MaterialChange() {}

    /** The parts, but claims, in which what was read tells something else than what is told now; mostly none. */
    static Set<WordingPart> between(EvidenceContent read, EvidenceContent now) {
        Set<WordingPart> changed = EnumSet.noneOf(WordingPart.class);
        if (!PlainText.canonical(read.summary()).equals(PlainText.canonical(now.summary()))) {
            changed.add(WordingPart.SUMMARY);
        }
        if (!narrative(read).equals(narrative(now))) {
            changed.add(WordingPart.NARRATIVE);
        }
        if (!read.occurredOn().equals(now.occurredOn()) || !Objects.equals(read.startedOn(), now.startedOn())) {
            changed.add(WordingPart.PERIOD);
        }
        if (!metrics(read).equals(metrics(now))) {
            changed.add(WordingPart.METRICS);
        }
        return changed;
    }

    private static String narrative(EvidenceContent content) {
        return PlainText.canonical(UnmarkedText.of(content.narrative()));
    }

    private static List<Measured> metrics(EvidenceContent content) {
        return content.metrics().stream().map(Measured::of).sorted().toList();
    }

    /** A metric without how it is written: 12 and 12.0 are one number. */
    private record Measured(String text) implements Comparable<Measured> {
        static Measured of(Metric metric) {
            return new Measured("%s|%s|%s|%s|%s|%s"
                    .formatted(
                            PlainText.canonical(metric.name()),
                            plain(metric.baseline()),
                            plain(metric.result()),
                            PlainText.canonical(metric.unit()),
                            metric.direction(),
                            metric.currency()));
        }

        private static String plain(BigDecimal number) {
            return number == null ? "" : number.stripTrailingZeros().toPlainString();
        }

        @Override
        public int compareTo(Measured other) {
            return text.compareTo(other.text);
        }
    }
}
