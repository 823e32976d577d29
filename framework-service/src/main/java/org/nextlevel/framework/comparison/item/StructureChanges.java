package org.nextlevel.framework.comparison.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.engine.policy.LevelScores;
import org.nextlevel.framework.comparison.change.BarChange;
import org.nextlevel.framework.comparison.change.ChangeKind;
import org.nextlevel.framework.comparison.change.FrameworkChange;
import org.nextlevel.framework.comparison.change.FrameworkElement;
import org.nextlevel.framework.comparison.matching.ItemMatch;
import org.nextlevel.framework.comparison.matching.ItemMatches;
import org.nextlevel.framework.comparison.matching.Matching;
import org.nextlevel.framework.document.Competency;
import org.nextlevel.framework.document.Level;
import org.nextlevel.framework.document.MonthSpan;
import org.nextlevel.framework.document.Track;
import org.nextlevel.sentence.Sentence;

/** What changed in tracks, levels and competencies, apart from what is expected of them. */
final class StructureChanges {
    private final Matching matching;
    private final List<FrameworkChange> found = new ArrayList<>();

    private StructureChanges(Matching matching) {
        this.matching = matching;
    }

    /** In the order of the later document; what is gone comes last of its kind. */
    static List<FrameworkChange> of(Matching matching) {
        var changes = new StructureChanges(matching);
        matching.tracks().pairs().forEach(changes::track);
        changes.comeAndGone(FrameworkElement.TRACK, matching.tracks(), Track::key, Track::name);
        matching.levels().pairs().forEach(changes::level);
        changes.comeAndGone(FrameworkElement.LEVEL, matching.levels(), Level::key, Level::name);
        matching.competencies().pairs().forEach(changes::competency);
        changes.comeAndGone(FrameworkElement.COMPETENCY, matching.competencies(), Competency::key, Competency::name);
        return changes.found;
    }

    private void track(ItemMatch<Track> match) {
        ComparedItem subject = ComparedItem.of(FrameworkElement.TRACK, match, Track::key, found);
        subject.name("name", match.before().name(), match.after().name());
        subject.name("area", match.before().area(), match.after().area());
        subject.describes("summary", match.before().summary(), match.after().summary());
    }

    private void level(ItemMatch<Level> match) {
        Level before = match.before();
        Level after = match.after();
        ComparedItem subject = ComparedItem.of(FrameworkElement.LEVEL, match, Level::key, found);
        subject.name("name", before.name(), after.name());
        if (!matching.tracks().laterKey(before.track()).equals(after.track())) {
            subject.differs(
                    "track",
                    ChangeKind.MOVED,
                    before.track(),
                    after.track(),
                    Sentence.of("It belongs to another track."));
        }
        // Of two levels equally near the first counts, so that the order of the steps matters.
        List<String> stepsBefore =
                before.after().stream().map(matching.levels()::laterKey).toList();
        if (!stepsBefore.equals(after.after())) {
            subject.differs(
                    "after",
                    ChangeKind.MOVED,
                    joined(before.after()),
                    joined(after.after()),
                    Sentence.of(
                            "One steps up to it from elsewhere; where that changes what holds at a level, the level is affected."));
        }
        subject.describes("summary", before.summary(), after.summary());
        subject.demands("scope", before.scope(), after.scope());
        scores(subject, before.scores(), after.scores());
        if (!Objects.equals(before.typicalMonths(), after.typicalMonths())) {
            subject.differs(
                    "typicalMonths",
                    ChangeKind.CLARIFIED,
                    months(before.typicalMonths()),
                    months(after.typicalMonths()),
                    Sentence.of("It informs, and counts for or against nobody."));
        }
    }

    private static void scores(ComparedItem subject, LevelScores before, LevelScores after) {
        if (before != null && after != null) {
            subject.measure("nearly", before.nearly(), after.nearly(), "Score for nearly ready");
            subject.measure("ready", before.ready(), after.ready(), "Score for ready");
        } else if (before != after) {
            subject.differs(
                    "scores",
                    ChangeKind.REPLACED,
                    before == null ? null : before.ready().toPlainString(),
                    after == null ? null : after.ready().toPlainString(),
                    Sentence.of(
                            "Look at this: it asks for scores of its own where the policy said them, or the policy says them now."));
        }
    }

    private void competency(ItemMatch<Competency> match) {
        ComparedItem subject = ComparedItem.of(FrameworkElement.COMPETENCY, match, Competency::key, found);
        subject.name("name", match.before().name(), match.after().name());
        subject.name("area", match.before().area(), match.after().area());
        subject.describes("summary", match.before().summary(), match.after().summary());
        if (!match.before().words().equals(match.after().words())) {
            subject.differs(
                    "words",
                    ChangeKind.CLARIFIED,
                    words(match.before()),
                    words(match.after()),
                    Sentence.of("Suggestions find it by other words; it asks the same."));
        }
        if (!Objects.equals(match.before().origin(), match.after().origin())) {
            subject.differs(
                    "origin",
                    ChangeKind.CLARIFIED,
                    origin(match.before()),
                    origin(match.after()),
                    Sentence.of("What is said of where it was drawn from is another; it asks the same."));
        }
        new ProficiencyChanges(subject, match.before(), match.after()).find();
    }

    private <T> void comeAndGone(
            FrameworkElement item, ItemMatches<T> matches, Function<T, String> key, Function<T, String> name) {
        matches.added()
                .forEach(one -> found.add(FrameworkChange.added(
                        item, key.apply(one), name.apply(one), BarChange.SAME, Sentence.of("It is new."), null)));
        matches.removed()
                .forEach(one -> found.add(FrameworkChange.removed(
                        item, key.apply(one), name.apply(one), BarChange.SAME, Sentence.of("It is gone."), null)));
    }

    private static String joined(List<String> keys) {
        return keys.isEmpty() ? null : String.join(", ", keys);
    }

    private static String words(Competency competency) {
        return competency.words().isEmpty()
                ? null
                : competency.words().stream()
                        .map(one -> one.language() + ": " + String.join(", ", one.words()))
                        .collect(Collectors.joining("; "));
    }

    private static String origin(Competency competency) {
        return competency.origin() == null
                ? null
                : competency.origin().name() + ": " + competency.origin().id();
    }

    private static String months(MonthSpan months) {
        return months == null ? null : "%d–%d".formatted(months.min(), months.max());
    }
}
