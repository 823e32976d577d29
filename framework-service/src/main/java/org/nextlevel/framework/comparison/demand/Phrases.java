package org.nextlevel.framework.comparison.demand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases that are looked for in the words of a text; of several that begin at the same word the longest is found. A "~" at the
 * end of a word stands for any ending, a "…" between two words for a few others.
 */
final class Phrases<T> {
    private static final int LONGEST_GAP = 8;
    private static final int SHORTEST_BEGINNING = 3;

    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

    private record Phrase<T>(List<String> words, T value) {}

    /** What a phrase stands for, and the places of its words. */
    record Found<T>(T value, List<Integer> places) {}

    void put(String phrase, T value) {
        List<String> words = List.of(phrase.split("[ -]"));
        byFirstWord.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(new Phrase<>(words, value));
    }

    Optional<Found<T>> at(List<String> text, int place) {
        String first = text.get(place);
        List<Found<T>> found = new ArrayList<>();
        find(byFirstWord.get(first), text, place, found);
        for (int length = SHORTEST_BEGINNING; length <= first.length(); length++) {
            find(byFirstWord.get(first.substring(0, length) + "~"), text, place, found);
        }
        return found.stream().max(Comparator.comparingInt(one -> one.places().size()));
    }

    /** Whether one of the phrases ends right before a place. */
    boolean endBefore(List<String> text, int place) {
        for (int start = Math.max(0, place - LONGEST_GAP); start < place; start++) {
            if (at(text.subList(0, place), start)
                    .filter(one -> one.places().getLast() == place - 1)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void find(List<Phrase<T>> phrases, List<String> text, int place, List<Found<T>> found) {
        if (phrases != null) {
            phrases.forEach(phrase -> {
                List<Integer> places = places(phrase.words(), text, place);
                if (!places.isEmpty()) {
                    found.add(new Found<>(phrase.value(), places));
                }
            });
        }
    }

    /** Where the words of a phrase are; empty when not all are there. */
    private static List<Integer> places(List<String> words, List<String> text, int start) {
        List<Integer> places = new ArrayList<>();
        int place = start;
        boolean isGap = false;
        for (String word : words) {
            if (word.equals("…")) {
                isGap = true;
                continue;
            }
            int last = Math.min(text.size() - 1, isGap ? place + LONGEST_GAP : place);
            while (place <= last && !isWord(word, text.get(place))) {
                place++;
            }
            if (place > last) {
                return List.of();
            }
            places.add(place++);
            isGap = false;
        }
        return places;
    }

    private static boolean isWord(String word, String said) {
        return word.endsWith("~") ? said.startsWith(word.substring(0, word.length() - 1)) : word.equals(said);
    }
}
