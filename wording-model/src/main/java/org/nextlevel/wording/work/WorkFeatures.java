package org.nextlevel.wording.work;

import java.util.Map;
import java.util.Set;

/**
 * What of a sentence is weighed: its vector, and which known words are in it. Words say what a small model does not see when
 * the rest of a sentence is about something else.
 *
 * @param words the known words' stems, each with its place behind the vector, from 0
 * @param length of a vector
 */
record WorkFeatures(Map<String, Integer> words, int length) {
    /** How much the words of a sentence weigh together, against a vector of length 1. */
    private static final double WEIGHT_OF_WORDS = 1.5;
    /** A sentence of fewer known words is not more certain for that. */
    private static final int FEWEST = 4;

    /** Weights of known words only: where each stands, and how much it counts. */
    record KnownWords(int[] places, double weight) {}

    /** How many weights a kind has: for each number of a vector, each word, and one that is always there. */
    int size() {
        return length + words.size() + 1;
    }

    KnownWords known(String sentence) {
        Set<String> stems = WordStems.of(sentence);
        int[] places = stems.stream()
                .filter(words::containsKey)
                .mapToInt(stem -> length + words.get(stem))
                .sorted()
                .toArray();
        return new KnownWords(places, WEIGHT_OF_WORDS / Math.sqrt(Math.max(FEWEST, places.length)));
    }

    /** How much each kind is spoken of, adding up to 1; by weights of each kind in the order of the features. */
    double[] shares(float[] vector, KnownWords known, float[][] weights) {
        double[] shares = new double[weights.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int kind = 0; kind < shares.length; kind++) {
            float[] of = weights[kind];
            double sum = of[size() - 1];
            for (int i = 0; i < length; i++) {
                sum += (double) of[i] * vector[i];
            }
            for (int place : known.places()) {
                sum += of[place] * known.weight();
            }
            shares[kind] = sum;
            highest = Math.max(highest, sum);
        }
        double total = 0;
        for (int kind = 0; kind < shares.length; kind++) {
            shares[kind] = Math.exp(shares[kind] - highest);
            total += shares[kind];
        }
        for (int kind = 0; kind < shares.length; kind++) {
            shares[kind] /= total;
        }
        return shares;
    }
}
