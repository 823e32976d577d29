package org.nextlevel.evidence.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.nextlevel.evidence.suggestion.wording.FrameworkText;
import org.nextlevel.evidence.suggestion.wording.WordedFramework;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.wording.Likeness;

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

    /** @param vector of length 1 */
    record ReadSentence(TextSentence sentence, float[] vector, Map<String, Integer> themes) {}

    private record BestSentence(WordedCompetency competency, ReadSentence read, double score) {}

    /** How many vectors it holds. */
    int size() {
        return framework.vectors().size();
    }

    /** Each competency that a level expects something of, the likeliest first; of equals the one that is named first. */
    List<SuggestedCompetency> rank(String key, String level, List<ReadSentence> sentences) {
        Map<String, Integer> places = levels.placesFrom(level);
        return competencies.stream()
                .flatMap(one -> best(one, sentences).stream())
                .sorted(Comparator.comparingDouble(BestSentence::score).reversed())
                .flatMap(best -> suggested(key, places, best).stream())
                .toList();
    }

    private static Optional<BestSentence> best(WordedCompetency competency, List<ReadSentence> sentences) {
        return first(sentences, read -> competency.score(read.vector(), read.themes()))
                .map(read -> new BestSentence(competency, read, competency.score(read.vector(), read.themes())));
    }

    private Optional<SuggestedCompetency> suggested(String key, Map<String, Integer> places, BestSentence best) {
        return expectation(best.competency().expectations(), places, best.read().vector())
                .map(one -> new SuggestedCompetency(
                        key,
                        new NamedKey(
                                one.competency(), best.competency().competency().name()),
                        level(one.level()),
                        one.id(),
                        best.score(),
                        best.read().sentence().start(),
                        best.read().sentence().end()));
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
