package org.nextlevel.framework.comparison.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nextlevel.framework.comparison.change.BarChange;
import org.nextlevel.framework.comparison.change.ChangeKind;
import org.nextlevel.framework.comparison.change.FrameworkChange;
import org.nextlevel.framework.comparison.change.FrameworkElement;
import org.nextlevel.framework.comparison.item.ProficiencyRatings.RatedProficiency;
import org.nextlevel.framework.comparison.matching.ItemMatch;
import org.nextlevel.framework.comparison.matching.Matching;
import org.nextlevel.framework.document.Expectation;
import org.nextlevel.framework.document.FurtherReading;
import org.nextlevel.framework.document.Ladder;
import org.nextlevel.sentence.Sentence;

/** What changed in the expectations, and what that does to the bar. */
final class ExpectationChanges {
    private final Matching matching;
    private final Ladder ladderBefore;
    private final Ladder ladderAfter;
    private final ProficiencyRatings ratingsBefore;
    private final ProficiencyRatings ratingsAfter;
    private final List<FrameworkChange> found = new ArrayList<>();

    ExpectationChanges(Matching matching, Ladder ladderBefore, Ladder ladderAfter) {
        this.matching = matching;
        this.ladderBefore = ladderBefore;
        this.ladderAfter = ladderAfter;
        this.ratingsBefore = new ProficiencyRatings(ladderBefore.document());
        this.ratingsAfter = new ProficiencyRatings(ladderAfter.document());
    }

    /** In the order of the later document; what is gone comes last. */
    List<FrameworkChange> find() {
        matching.expectations().pairs().forEach(this::pair);
        matching.expectations().added().forEach(this::added);
        matching.expectations().removed().forEach(this::removed);
        return found;
    }

    private void pair(ItemMatch<Expectation> match) {
        Expectation before = match.before();
        Expectation after = match.after();
        ComparedItem subject = ComparedItem.of(FrameworkElement.EXPECTATION, match, Expectation::id, found);
        level(subject, before.level(), after.level());
        if (!matching.competencies().laterKey(before.competency()).equals(after.competency())) {
            subject.differs(
                    "competency",
                    ChangeKind.MOVED,
                    before.competency(),
                    after.competency(),
                    Sentence.of("It belongs to another competency."));
        }
        subject.demands("text", before.text(), after.text());
        proficiency(subject, before, after);
        required(subject, before.required(), after.required());
        subject.measure("weight", before.weight(), after.weight(), "Weight of it");
        subject.describes("examples", TextLines.of(before.examples()), TextLines.of(after.examples()));
        if (!before.links().equals(after.links())) {
            subject.differs(
                    "links",
                    ChangeKind.CLARIFIED,
                    TextLines.of(urls(before)),
                    TextLines.of(urls(after)),
                    Sentence.of("Further reading, which asks nothing of anybody."));
        }
    }

    private static void required(ComparedItem subject, boolean before, boolean after) {
        if (before != after) {
            subject.differs(
                    "required",
                    after ? ChangeKind.BAR_RAISED : ChangeKind.BAR_LOWERED,
                    before,
                    after,
                    Sentence.of(
                            after ? "It was optional and is required now." : "It was required and is optional now."));
        }
    }

    private static List<String> urls(Expectation expectation) {
        return expectation.links().stream().map(FurtherReading::url).toList();
    }

    /** The ladder of either version may know which of the two levels is higher. */
    private void level(ComparedItem subject, String before, String after) {
        String later = matching.levels().laterKey(before);
        if (later.equals(after)) {
            return;
        }
        String earlier = matching.levels().earlierKey(after);
        int up = ladderAfter.order(later, after) + ladderBefore.order(before, earlier);
        if (up == 0) {
            subject.differs(
                    "level",
                    ChangeKind.MOVED,
                    BarChange.OPEN,
                    before,
                    after,
                    Sentence.of("It is expected in another branch of the ladder."));
        } else {
            subject.differs(
                    "level",
                    up < 0 ? ChangeKind.BAR_RAISED : ChangeKind.BAR_LOWERED,
                    before,
                    after,
                    Sentence.of(
                            up < 0
                                    ? "It is expected at a lower level now."
                                    : "It is expected only at a higher level now."));
        }
    }

    private void proficiency(ComparedItem subject, Expectation before, Expectation after) {
        RatedProficiency one = ratingsBefore.of(before);
        RatedProficiency other = ratingsAfter.of(after);
        boolean isSameWord = Objects.equals(before.proficiency(), after.proficiency());
        if (one == null || other == null) {
            if (!isSameWord) {
                subject.demands("proficiency", before.proficiency(), after.proficiency());
            }
        } else if (!isSameWord && one.rating() != other.rating()) {
            subject.differs(
                    "proficiency",
                    other.rating() > one.rating() ? ChangeKind.BAR_RAISED : ChangeKind.BAR_LOWERED,
                    before.proficiency(),
                    after.proficiency(),
                    Sentence.say("Degree %d of the competency before, %d now.", one.rating(), other.rating()));
        } else if (!Objects.equals(one.text(), other.text()) && !repeats(before, one, after, other)) {
            subject.demands("proficiency", one.text(), other.text());
        } else if (!isSameWord) {
            subject.name("proficiency", before.proficiency(), after.proficiency());
        }
    }

    /** Whether both say just what their proficiencies say, so that the change of their text tells of this one. */
    private static boolean repeats(
            Expectation before, RatedProficiency one, Expectation after, RatedProficiency other) {
        return before.text().equals(one.text()) && after.text().equals(other.text());
    }

    private void added(Expectation one) {
        boolean isAskedOfSomebody =
                one.required() && matching.levels().beforeOf(one.level()).isPresent();
        found.add(FrameworkChange.added(
                FrameworkElement.EXPECTATION,
                one.id(),
                one.text(),
                isAskedOfSomebody ? BarChange.RAISED : BarChange.SAME,
                Sentence.of(
                        isAskedOfSomebody
                                ? "It is new and required."
                                : one.required() ? "It is new, as is its level." : "It is new and optional."),
                matching.similar().beforeOf(one.id()).map(Expectation::id).orElse(null)));
    }

    private void removed(Expectation one) {
        boolean wasAskedOfSomebody =
                one.required() && matching.levels().afterOf(one.level()).isPresent();
        found.add(FrameworkChange.removed(
                FrameworkElement.EXPECTATION,
                one.id(),
                one.text(),
                wasAskedOfSomebody ? BarChange.LOWERED : BarChange.SAME,
                Sentence.of(
                        wasAskedOfSomebody
                                ? "It was required and is gone."
                                : one.required() ? "It is gone with its level." : "It was optional and is gone."),
                matching.similar().afterOf(one.id()).map(Expectation::id).orElse(null)));
    }
}
