package org.nextlevel.framework.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.nextlevel.framework.comparison.matching.Match;
import org.nextlevel.framework.comparison.matching.MatchedBy;

/** Two states of one item, and what is found to differ between them. */
final class Subject {
    private final Item item;
    private final String before;
    private final String after;
    private final MatchedBy matchedBy;
    private final Double likeness;
    private final List<Change> found;

    private Subject(Item item, String before, String after, MatchedBy matchedBy, Double likeness, List<Change> found) {
        this.item = item;
        this.before = before;
        this.after = after;
        this.matchedBy = matchedBy;
        this.likeness = likeness;
        this.found = found;
    }

    /** What there is one of, so that it has no key. */
    static Subject of(Item item, List<Change> found) {
        return new Subject(item, null, null, null, null, found);
    }

    /** A pair; the first difference is that of the keys. */
    static <T> Subject of(Item item, Match<T> match, Function<T, String> key, List<Change> found) {
        boolean isCertain = match.by() == MatchedBy.ID || match.by() == MatchedBy.ALIAS;
        String before = key.apply(match.before());
        String after = key.apply(match.after());
        var subject = new Subject(
                item, before, after, match.by(), isCertain ? null : Math.round(match.score() * 100) / 100.0, found);
        if (!before.equals(after)) {
            subject.differs(
                    item == Item.EXPECTATION ? "id" : "key", Kind.RENAMED, before, after, "Only what it is called by.");
        }
        return subject;
    }

    /** A difference that the caller judged. */
    void differs(String field, Kind kind, Object textBefore, Object textAfter, String reason) {
        differs(field, kind, kind.bar(), textBefore, textAfter, reason);
    }

    void differs(String field, Kind kind, Bar bar, Object textBefore, Object textAfter, String reason) {
        found.add(new Change(
                item,
                before,
                after,
                matchedBy,
                likeness,
                field,
                kind,
                bar,
                text(textBefore),
                text(textAfter),
                reason,
                null));
    }

    /** A name, unless it stayed. */
    void name(String field, String one, String other) {
        if (!Objects.equals(one, other)) {
            boolean isTypo = one != null
                    && other != null
                    && Wording.ofDescription(one, other).kind() == Kind.TYPO;
            differs(
                    field,
                    isTypo ? Kind.TYPO : Kind.RENAMED,
                    one,
                    other,
                    isTypo ? "Only spelling, case, spacing or punctuation differ." : "Only what it is called.");
        }
    }

    /** A text that explains, unless it stayed. */
    void describes(String field, String one, String other) {
        if (!Objects.equals(one, other)) {
            Wording wording = Wording.ofDescription(one, other);
            differs(field, wording.kind(), one, other, wording.reason());
        }
    }

    /** A text that asks something of people, unless it stayed. */
    void demands(String field, String one, String other) {
        if (!Objects.equals(one, other)) {
            Wording wording = Wording.ofDemand(one, other);
            differs(field, wording.kind(), one, other, wording.reason());
        }
    }

    /** A number of which more asks more, unless it stayed. */
    <N extends Comparable<N>> void measure(String field, N one, N other, String meaning) {
        int order = other.compareTo(one);
        if (order != 0) {
            differs(
                    field,
                    order > 0 ? Kind.BAR_RAISED : Kind.BAR_LOWERED,
                    one,
                    other,
                    "%s: %s before, %s now.".formatted(meaning, text(one), text(other)));
        }
    }

    private static String text(Object value) {
        return value == null ? null : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
