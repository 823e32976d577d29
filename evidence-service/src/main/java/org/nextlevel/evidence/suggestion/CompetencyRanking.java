package org.nextlevel.evidence.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.wording.embedding.Likeness;
import org.nextlevel.wording.framework.FrameworkText;
import org.nextlevel.wording.framework.ReadSentence;
import org.nextlevel.wording.framework.WordedCompetency;
import org.nextlevel.wording.framework.WordedFramework;
import org.nextlevel.wording.language.SentenceLanguage;

/** Ranks the competencies of a framework's version by how like a text's sentences are to them. */
final class CompetencyRanking {
    private final WordedFramework framework;
    private final List<WordedCompetency> competencies;
    private final LevelDistance levels;

    CompetencyRanking(WordedFramework framework) {
        this.framework = framework;
        this.competencies = WordedCompetency.of(framework);
        this.levels = new LevelDistance(framework.text().levels());
    }

    /** A sentence at its place, as it is likened. */
    record PlacedSentence(TextSentence sentence, ReadSentence read) {}

    private record BestSentence(WordedCompetency competency, PlacedSentence placed, double score) {}

    /** How many vectors it holds. */
    int size() {
        return framework.vectors().size();
    }

    /** Whether the framework has words of its own in a language. */
    boolean hasWordsIn(SentenceLanguage language) {
        return framework.text().hasWordsIn(language);
    }

    /** Each competency that a level expects something of, the likeliest first; of equals the one that is named first. */
    List<SuggestedCompetency> rank(String key, String level, List<PlacedSentence> sentences) {
        return competencies.stream()
                .flatMap(one -> best(one, sentences).stream())
                .sorted(Comparator.comparingDouble(BestSentence::score).reversed())
                .flatMap(best -> suggested(key, level, best).stream())
                .toList();
    }

    private static Optional<BestSentence> best(WordedCompetency competency, List<PlacedSentence> sentences) {
        return first(sentences, placed -> competency.score(placed.read()))
                .map(placed -> new BestSentence(competency, placed, competency.score(placed.read())));
    }

    private Optional<SuggestedCompetency> suggested(String key, String level, BestSentence best) {
        return expectation(
                        best.competency().expectations(),
                        levels.placesFrom(level),
                        best.placed().read().vector())
                .filter(one -> isNear(one.level(), level))
                .map(one -> suggested(key, one, best));
    }

    /** Where the level of somebody is not known, none is too far. */
    private boolean isNear(String level, String from) {
        return levels.nearTo(from).isEmpty() || levels.nearTo(from).contains(level);
    }

    private SuggestedCompetency suggested(String key, FrameworkText.Expectation expectation, BestSentence best) {
        FrameworkText.Competency competency = best.competency().competency();
        TextSentence sentence = best.placed().sentence();
        return new SuggestedCompetency(
                key,
                new NamedKey(competency.key(), competency.name()),
                level(expectation.level()),
                expectation.id(),
                best.score(),
                sentence.start(),
                sentence.end());
    }

    private NamedKey level(String key) {
        return framework.text().levels().stream()
                .filter(level -> level.key().equals(key))
                .findFirst()
                .map(level -> new NamedKey(key, level.name()))
                .orElse(new NamedKey(key, key));
    }

    /** Of the nearest level's expectations the one that is nearest to the sentence. */
    private Optional<FrameworkText.Expectation> expectation(
            List<FrameworkText.Expectation> expectations, Map<String, Integer> places, float[] sentence) {
        int nearest = expectations.stream()
                .mapToInt(one -> places.getOrDefault(one.level(), Integer.MAX_VALUE))
                .min()
                .orElse(0);
        List<FrameworkText.Expectation> there = expectations.stream()
                .filter(one -> places.getOrDefault(one.level(), Integer.MAX_VALUE) == nearest)
                .toList();
        return first(
                there,
                one -> one.wordings()
                        .mapToDouble(wording -> Likeness.of(framework.vectors().get(wording), sentence))
                        .max()
                        .orElse(0));
    }

    private static <T> Optional<T> first(List<T> all, ToDoubleFunction<T> score) {
        List<T> best = new ArrayList<>();
        double highest = Double.NEGATIVE_INFINITY;
        for (T one : all) {
            double scored = score.applyAsDouble(one);
            if (scored > highest) {
                highest = scored;
                best = List.of(one);
            }
        }
        return best.stream().findFirst();
    }
}
