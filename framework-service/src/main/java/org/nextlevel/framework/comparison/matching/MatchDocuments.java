package org.nextlevel.framework.comparison.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.nextlevel.framework.document.Competency;
import org.nextlevel.framework.document.Expectation;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.Level;
import org.nextlevel.framework.document.Track;

/**
 * Matches two documents, one kind of item after the other. Expectations whose ids stayed tell which competencies and
 * levels are the same; these tell where to look for expectations whose ids changed too.
 */
final class MatchDocuments {
    private final FrameworkDocument before;
    private final FrameworkDocument after;
    private final ItemMatcher<Track> tracks;
    private final ItemMatcher<Level> levels;
    private final ItemMatcher<Competency> competencies;
    private final ItemMatcher<Expectation> expectations;

    MatchDocuments(FrameworkDocument before, FrameworkDocument after) {
        this.before = before;
        this.after = after;
        this.tracks = new ItemMatcher<>(before.tracks(), after.tracks(), Track::key, Track::aliases);
        this.levels = new ItemMatcher<>(before.levels(), after.levels(), Level::key, Level::aliases);
        this.competencies =
                new ItemMatcher<>(before.competencies(), after.competencies(), Competency::key, Competency::aliases);
        this.expectations =
                new ItemMatcher<>(before.expectations(), after.expectations(), Expectation::id, Expectation::aliases);
    }

    Matching match() {
        ItemMatches<Expectation> surest = expectations.matches();
        competencies.pair(
                demands(surest, Expectation::competency).candidates(competencies, Competency::key),
                MatchedBy.STRUCTURE);
        competencies.pair(alike(competencies, Competency::name, TextLikeness.OF_NAMES), MatchedBy.LIKENESS);
        levels.pair(demands(surest, Expectation::level).candidates(levels, Level::key), MatchedBy.STRUCTURE);
        new LevelPlaces(before, after, levels).pair();
        levels.pair(alike(levels, Level::name, TextLikeness.OF_NAMES), MatchedBy.LIKENESS);
        ItemMatches<Level> matchedLevels = levels.matches();
        tracks.pair(steps(matchedLevels).candidates(tracks, Track::key), MatchedBy.STRUCTURE);
        tracks.pair(alike(tracks, Track::name, TextLikeness.OF_NAMES), MatchedBy.LIKENESS);
        return new Matching(
                tracks.matches(), matchedLevels, competencies.matches(), reworded(matchedLevels), similar());
    }

    /** What is demanded in each competency or level: by id where ids tell, by wording elsewhere. */
    private SharedMembers demands(ItemMatches<Expectation> surest, Function<Expectation, String> container) {
        SharedMembers members = new SharedMembers();
        before.expectations()
                .forEach(one -> members.before(
                        container.apply(one),
                        surest.afterOf(one.id()).map(Expectation::id).orElseGet(() -> wording(one))));
        after.expectations()
                .forEach(one -> members.after(
                        container.apply(one),
                        surest.beforeOf(one.id()).map(_ -> one.id()).orElseGet(() -> wording(one))));
        return members;
    }

    /** The levels of each track. */
    private SharedMembers steps(ItemMatches<Level> matched) {
        SharedMembers members = new SharedMembers();
        before.levels().forEach(one -> members.before(one.track(), matched.laterKey(one.key())));
        after.levels().forEach(one -> members.after(one.track(), one.key()));
        return members;
    }

    /** Expectations with new ids: looked for in the same cell first, then elsewhere at the same level. */
    private ItemMatches<Expectation> reworded(ItemMatches<Level> matched) {
        ItemMatches<Competency> known = competencies.matches();
        pairWithin(
                one -> matched.laterKey(one.level()) + " " + known.laterKey(one.competency()),
                one -> one.level() + " " + one.competency());
        pairWithin(one -> matched.laterKey(one.level()), Expectation::level);
        return expectations.matches();
    }

    private void pairWithin(Function<Expectation, String> groupBefore, Function<Expectation, String> groupAfter) {
        Map<String, List<Integer>> placesBefore = expectations.openBefore().stream()
                .collect(Collectors.groupingBy(i -> groupBefore.apply(expectations.before(i))));
        Map<String, List<Integer>> placesAfter = expectations.openAfter().stream()
                .collect(Collectors.groupingBy(j -> groupAfter.apply(expectations.after(j))));
        placesBefore.forEach((group, places) -> expectations.pair(
                TextLikeness.candidates(
                        words(places, i -> expectations.before(i).text()),
                        words(
                                placesAfter.getOrDefault(group, List.of()),
                                j -> expectations.after(j).text()),
                        TextLikeness.OF_SENTENCES),
                MatchedBy.LIKENESS));
    }

    private ItemMatches<Expectation> similar() {
        ItemMatches<Expectation> matched = expectations.matches();
        var rest = new ItemMatcher<>(matched.removed(), matched.added(), Expectation::id, Expectation::aliases);
        rest.pair(alike(rest, Expectation::text, TextLikeness.OF_SENTENCES), MatchedBy.LIKENESS);
        return rest.matches();
    }

    private static <T> List<MatchCandidate> alike(ItemMatcher<T> items, Function<T, String> text, double threshold) {
        return TextLikeness.candidates(
                words(items.openBefore(), i -> text.apply(items.before(i))),
                words(items.openAfter(), j -> text.apply(items.after(j))),
                threshold);
    }

    private static Map<Integer, TextWords> words(List<Integer> places, IntFunction<String> text) {
        Map<Integer, TextWords> words = new HashMap<>();
        places.forEach(place -> words.put(place, TextWords.of(text.apply(place))));
        return words;
    }

    /** The words of an expectation; the leading space keeps them apart from ids, which contain none. */
    private static String wording(Expectation expectation) {
        return " " + String.join(" ", TextWords.of(expectation.text()).inOrder());
    }
}
