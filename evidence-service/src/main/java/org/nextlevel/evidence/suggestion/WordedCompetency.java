package org.nextlevel.evidence.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nextlevel.evidence.suggestion.wording.FrameworkText;
import org.nextlevel.evidence.suggestion.wording.WordedFramework;
import org.nextlevel.wording.Likeness;

/**
 * A competency and the wordings by which sentences are likened with it.
 *
 * @param vectors of its name, summary, expectations and their examples
 * @param centre their mean, of length 1
 * @param themes how much of a theme's mention in the framework is the competency's, by theme; 1 when nobody else names it
 */
record WordedCompetency(
        FrameworkText.Competency competency,
        List<FrameworkText.Expectation> expectations,
        List<float[]> vectors,
        float[] centre,
        Map<String, Double> themes) {

    private static final double OF_NAME = 3;
    private static final double OF_SUMMARY = 2;
    private static final double OF_EXAMPLE = 0.5;

    /** How much the themes that a sentence shares with a competency can add to the likeness. */
    private static final double WEIGHT_OF_THEMES = 0.3;
    /** A theme that is named more often than this says no more. */
    private static final int ENOUGH = 2;

    /** The competencies of a framework, in its order. */
    static List<WordedCompetency> of(WordedFramework framework) {
        FrameworkText text = framework.text();
        List<Map<String, Double>> mentions =
                text.competencies().stream().map(one -> mentions(one, text)).toList();
        Map<String, Double> all = new HashMap<>();
        mentions.forEach(one -> one.forEach((theme, weight) -> all.merge(theme, weight, Double::sum)));
        List<WordedCompetency> competencies = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Map<String, Double> shares = new HashMap<>();
            mentions.get(i).forEach((theme, weight) -> shares.put(theme, weight / all.get(theme)));
            competencies.add(of(text.competencies().get(i), framework, Map.copyOf(shares)));
        }
        return List.copyOf(competencies);
    }

    private static WordedCompetency of(
            FrameworkText.Competency competency, WordedFramework framework, Map<String, Double> themes) {
        List<FrameworkText.Expectation> expectations = expectations(competency, framework.text());
        List<float[]> vectors = Stream.concat(
                        competency.wordings(), expectations.stream().flatMap(FrameworkText.Expectation::wordings))
                .distinct()
                .map(framework.vectors()::get)
                .toList();
        return new WordedCompetency(competency, expectations, vectors, centre(vectors), themes);
    }

    /** 0 to 1, to four decimals: the nearest wording and the centre count alike, and shared themes add to it. */
    double score(float[] sentence, Map<String, Integer> named) {
        double nearest = vectors.stream()
                .mapToDouble(vector -> Likeness.of(vector, sentence))
                .max()
                .orElse(0);
        double likeness = (nearest + Likeness.of(centre, sentence)) / 2;
        double shared = named.entrySet().stream()
                .mapToDouble(one -> themes.getOrDefault(one.getKey(), 0.0) * Math.min(one.getValue(), ENOUGH))
                .sum();
        return Likeness.rounded(Math.clamp(likeness + WEIGHT_OF_THEMES * Math.min(1, shared), 0, 1));
    }

    private static Map<String, Double> mentions(FrameworkText.Competency competency, FrameworkText text) {
        Map<String, Double> mentions = new HashMap<>();
        add(competency.name(), OF_NAME, mentions);
        if (competency.summary() != null) {
            add(competency.summary(), OF_SUMMARY, mentions);
        }
        for (FrameworkText.Expectation expectation : expectations(competency, text)) {
            add(expectation.text(), 1, mentions);
            expectation.examples().forEach(example -> add(example, OF_EXAMPLE, mentions));
        }
        return mentions;
    }

    private static void add(String wording, double weight, Map<String, Double> mentions) {
        WorkThemes.of(wording).forEach((theme, times) -> mentions.merge(theme, weight * times, Double::sum));
    }

    private static List<FrameworkText.Expectation> expectations(
            FrameworkText.Competency competency, FrameworkText text) {
        return text.expectations().stream()
                .filter(one -> one.competency().equals(competency.key()))
                .toList();
    }

    private static float[] centre(List<float[]> vectors) {
        double[] sum = new double[vectors.getFirst().length];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        double length = Math.sqrt(Arrays.stream(sum).map(one -> one * one).sum());
        float[] centre = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            centre[i] = (float) (sum[i] / length);
        }
        return centre;
    }
}
