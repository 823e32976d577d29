package org.nextlevel.framework.comparison.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Texts of two lists that are alike, without comparing each with each. A text is looked up by its {@value #TELLING}
 * rarest words that occur on both sides, and by its whole wording; a word that more than {@value #CARRIERS} texts of one
 * side are looked up by tells nothing. So each text is compared with at most {@value #TELLING} × {@value #CARRIERS}
 * others, and one more set for the whole wording: for n texts of L words at most about 300 · n · L steps. The price: of
 * texts that have only common words in common, a likeness may be missed; they then count as removed and added.
 */
final class TextLikeness {
    /** From this share of common words, sentences are taken for the same demand. */
    static final double OF_SENTENCES = 0.6;

    /** Names are short: "Senior Engineer 1" and "Senior Engineer 2" share two words of three. */
    static final double OF_NAMES = 0.75;

    private static final int TELLING = 8;
    private static final int CARRIERS = 32;

    private final Map<Integer, TextWords> before;
    private final Map<Integer, TextWords> after;
    private final double threshold;
    private final Map<String, Integer> frequencyBefore;
    private final Map<String, Integer> frequencyAfter;

    private TextLikeness(Map<Integer, TextWords> before, Map<Integer, TextWords> after, double threshold) {
        this.before = before;
        this.after = after;
        this.threshold = threshold;
        this.frequencyBefore = frequency(before);
        this.frequencyAfter = frequency(after);
    }

    /**
     * The pairs that reach a threshold.
     *
     * @param before words of the earlier texts, by place
     * @param after words of the later texts, by place
     */
    static List<MatchCandidate> candidates(
            Map<Integer, TextWords> before, Map<Integer, TextWords> after, double threshold) {
        return before.isEmpty() || after.isEmpty()
                ? List.of()
                : new TextLikeness(before, after, threshold).candidates();
    }

    private List<MatchCandidate> candidates() {
        Map<String, List<Integer>> carriersBefore = carriers(before);
        Map<String, List<Integer>> carriersAfter = carriers(after);
        Map<Integer, Set<Integer>> compared = new HashMap<>();
        List<MatchCandidate> found = new ArrayList<>();
        carriersBefore.forEach((word, places) -> {
            List<Integer> others = carriersAfter.getOrDefault(word, List.of());
            if (places.size() > CARRIERS || others.size() > CARRIERS) {
                return;
            }
            for (int i : places) {
                for (int j : others) {
                    if (compared.computeIfAbsent(i, _ -> new HashSet<>()).add(j)) {
                        double score = before.get(i).likenessTo(after.get(j));
                        if (score >= threshold) {
                            found.add(new MatchCandidate(i, j, score));
                        }
                    }
                }
            }
        });
        return found;
    }

    /** Word → places of the texts that are looked up by it. */
    private Map<String, List<Integer>> carriers(Map<Integer, TextWords> texts) {
        Map<String, List<Integer>> carriers = new HashMap<>();
        texts.forEach((place, words) -> {
            words.sorted().stream()
                    .distinct()
                    .filter(word -> frequencyBefore.containsKey(word) && frequencyAfter.containsKey(word))
                    .sorted(Comparator.<String>comparingInt(
                                    word -> frequencyBefore.get(word) + frequencyAfter.get(word))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(TELLING)
                    .forEach(word -> carriers.computeIfAbsent(word, _ -> new ArrayList<>())
                            .add(place));
            // A space occurs in no word, so the whole wording of two words or more is no word either.
            carriers.computeIfAbsent(" " + String.join(" ", words.sorted()), _ -> new ArrayList<>())
                    .add(place);
        });
        return carriers;
    }

    private static Map<String, Integer> frequency(Map<Integer, TextWords> texts) {
        Map<String, Integer> frequency = new HashMap<>();
        texts.values()
                .forEach(words ->
                        words.sorted().stream().distinct().forEach(word -> frequency.merge(word, 1, Integer::sum)));
        return frequency;
    }
}
