package org.nextlevel.wording.work;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.nextlevel.wording.embedding.Embeddings;

/**
 * Learns from labelled sentences how much each feature speaks for a kind: multinomial logistic regression with a penalty on
 * large weights, by gradient descent with momentum. The same sentences always teach the same.
 */
final class LearnKinds {
    private static final int ROUNDS = 400;
    private static final double STEP = 4;
    private static final double MOMENTUM = 0.9;
    private static final double PENALTY = 1.5e-4;
    /** A word that fewer sentences have says nothing of others. */
    private static final int FEWEST_SENTENCES = 3;

    private final List<TaughtSentence> sentences;
    private final List<String> names;
    private final List<float[]> vectors;
    private final WorkFeatures features;
    private final List<WorkFeatures.KnownWords> known;
    private final float[][] weights;
    private final double[][] speed;

    private LearnKinds(List<TaughtSentence> sentences, Embeddings model) {
        this.sentences = sentences;
        this.names = sentences.stream()
                .map(TaughtSentence::kinds)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
        this.vectors =
                model.vectors(sentences.stream().map(TaughtSentence::text).toList());
        this.features = new WorkFeatures(words(sentences), vectors.getFirst().length);
        this.known = sentences.stream().map(one -> features.known(one.text())).toList();
        this.weights = new float[names.size()][features.size()];
        this.speed = new double[names.size()][features.size()];
    }

    static KindsOfWork from(List<TaughtSentence> sentences, Embeddings model) {
        LearnKinds learning = new LearnKinds(sentences, model);
        for (int round = 0; round < ROUNDS; round++) {
            learning.step();
        }
        return new KindsOfWork(learning.names, learning.centre(), learning.features, learning.weights);
    }

    private void step() {
        float[][] ahead = new float[names.size()][features.size()];
        for (int kind = 0; kind < ahead.length; kind++) {
            for (int i = 0; i < ahead[kind].length; i++) {
                ahead[kind][i] = (float) (weights[kind][i] + MOMENTUM * speed[kind][i]);
            }
        }
        double[][] errors = errors(ahead);
        IntStream.range(0, names.size()).parallel().forEach(kind -> move(kind, ahead[kind], errors));
    }

    /** How far each sentence's shares are from what it teaches, by sentence and kind; the weights of all sentences add up to 1. */
    private double[][] errors(float[][] ahead) {
        double total = sentences.stream().mapToDouble(TaughtSentence::weight).sum();
        double[][] errors = new double[sentences.size()][];
        IntStream.range(0, errors.length).parallel().forEach(i -> {
            TaughtSentence sentence = sentences.get(i);
            double[] shares = features.shares(vectors.get(i), known.get(i), ahead);
            for (int kind = 0; kind < shares.length; kind++) {
                double taught = sentence.kinds().contains(names.get(kind))
                        ? 1.0 / sentence.kinds().size()
                        : 0;
                shares[kind] = (shares[kind] - taught) * sentence.weight() / total;
            }
            errors[i] = shares;
        });
        return errors;
    }

    private void move(int kind, float[] ahead, double[][] errors) {
        int always = features.size() - 1;
        double[] slope = new double[features.size()];
        for (int i = 0; i < always; i++) {
            slope[i] = PENALTY * ahead[i];
        }
        for (int sentence = 0; sentence < errors.length; sentence++) {
            double error = errors[sentence][kind];
            float[] vector = vectors.get(sentence);
            for (int i = 0; i < vector.length; i++) {
                slope[i] += error * vector[i];
            }
            for (int place : known.get(sentence).places()) {
                slope[place] += error * known.get(sentence).weight();
            }
            slope[always] += error;
        }
        for (int i = 0; i < slope.length; i++) {
            speed[kind][i] = MOMENTUM * speed[kind][i] - STEP * slope[i];
            weights[kind][i] += (float) speed[kind][i];
        }
    }

    private float[] centre() {
        float[] centre = new float[features.length()];
        vectors.forEach(vector -> {
            for (int i = 0; i < centre.length; i++) {
                centre[i] += vector[i] / vectors.size();
            }
        });
        return centre;
    }

    private static Map<String, Integer> words(List<TaughtSentence> sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        sentences.forEach(one -> WordStems.of(one.text()).forEach(stem -> counts.merge(stem, 1, Integer::sum)));
        String[] frequent = counts.keySet().stream()
                .filter(stem -> counts.get(stem) >= FEWEST_SENTENCES)
                .toArray(String[]::new);
        Map<String, Integer> words = new HashMap<>();
        Arrays.stream(frequent).forEach(stem -> words.put(stem, words.size()));
        return words;
    }
}
