package org.nextlevel.framework.comparison.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.nextlevel.framework.comparison.change.BarChange;
import org.nextlevel.framework.comparison.change.ChangeKind;
import org.nextlevel.framework.comparison.change.FrameworkChange;
import org.nextlevel.framework.comparison.change.FrameworkElement;
import org.nextlevel.framework.comparison.matching.ItemMatch;
import org.nextlevel.framework.comparison.matching.MatchedBy;
import org.nextlevel.sentence.Sentence;

/** Two states of one item, and what is found to differ between them. */
final class ComparedItem {
    private final FrameworkElement item;
    private final String before;
    private final String after;
    private final MatchedBy matchedBy;
    private final Double likeness;
    private final List<FrameworkChange> found;

    private ComparedItem(
            FrameworkElement item,
            String before,
            String after,
            MatchedBy matchedBy,
            Double likeness,
            List<FrameworkChange> found) {
        this.item = item;
        this.before = before;
        this.after = after;
        this.matchedBy = matchedBy;
        this.likeness = likeness;
        this.found = found;
    }

    /** An item of which there is only one, so that it has no key: the framework as a whole, or its readiness policy. */
    static ComparedItem of(FrameworkElement item, List<FrameworkChange> found) {
        return new ComparedItem(item, null, null, null, null, found);
    }

    /** An item of which there may be many; when its key changed, that is the first difference. */
    static <T> ComparedItem of(
            FrameworkElement item, ItemMatch<T> match, Function<T, String> key, List<FrameworkChange> found) {
        boolean isCertain = match.by() == MatchedBy.ID || match.by() == MatchedBy.ALIAS;
        String before = key.apply(match.before());
        String after = key.apply(match.after());
        var subject = new ComparedItem(
                item, before, after, match.by(), isCertain ? null : Math.round(match.score() * 100) / 100.0, found);
        if (!before.equals(after)) {
            subject.differs(
                    item == FrameworkElement.EXPECTATION ? "id" : "key",
                    ChangeKind.RENAMED,
                    before,
                    after,
                    Sentence.of("Only what it is called by."));
        }
        return subject;
    }

    /** Adds a difference of a kind that the caller knows. */
    void differs(String field, ChangeKind kind, Object textBefore, Object textAfter, String reason) {
        differs(field, kind, kind.bar(), textBefore, textAfter, reason);
    }

    void differs(String field, ChangeKind kind, BarChange bar, Object textBefore, Object textAfter, String reason) {
        found.add(new FrameworkChange(
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

    /** Adds the difference of a name, unless it stayed the same. */
    void name(String field, String one, String other) {
        if (!Objects.equals(one, other)) {
            boolean isTypo = one != null
                    && other != null
                    && WordingDifference.ofDescription(one, other).kind() == ChangeKind.TYPO;
            differs(
                    field,
                    isTypo ? ChangeKind.TYPO : ChangeKind.RENAMED,
                    one,
                    other,
                    Sentence.of(isTypo ? WordingDifference.SPELLING : "Only what it is called."));
        }
    }

    /** Adds the difference of a text that explains something, unless it stayed the same. */
    void describes(String field, String one, String other) {
        if (!Objects.equals(one, other)) {
            WordingDifference wording = WordingDifference.ofDescription(one, other);
            differs(field, wording.kind(), one, other, wording.reason());
        }
    }

    /** Adds the difference of a text that asks something of people, unless it stayed the same. */
    void demands(String field, String one, String other) {
        if (!Objects.equals(one, other)) {
            WordingDifference wording = WordingDifference.ofDemand(one, other);
            differs(field, wording.kind(), one, other, wording.reason());
        }
    }

    /** Adds the difference of a number that asks the more the larger it is, unless it stayed the same. */
    <N extends Comparable<N>> void measure(String field, N one, N other, String meaning) {
        int order = other.compareTo(one);
        if (order != 0) {
            differs(
                    field,
                    order > 0 ? ChangeKind.BAR_RAISED : ChangeKind.BAR_LOWERED,
                    one,
                    other,
                    Sentence.say("%s: %s before, %s now.", Sentence.of(meaning), text(one), text(other)));
        }
    }

    private static String text(Object value) {
        return value == null ? null : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
