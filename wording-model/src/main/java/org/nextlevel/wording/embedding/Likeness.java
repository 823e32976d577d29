package org.nextlevel.wording.embedding;

/** How like two wordings are, by the vectors of the {@link Embeddings}. */
public final class Likeness {
    private Likeness() {}

    /** The cosine of two vectors of length 1, from -1 to 1. */
    public static double of(float[] one, float[] other) {
        double cosine = 0;
        for (int i = 0; i < one.length; i++) {
            cosine += (double) one[i] * other[i];
        }
        return cosine;
    }

    /** To four decimals, so that what is compared with a threshold is what is shown. */
    public static double rounded(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }

    /** A vector of the same direction, of length 1; one of nothing but zeros stays as it is. */
    public static float[] unit(float[] vector) {
        double length = 0;
        for (float one : vector) {
            length += (double) one * one;
        }
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length && length > 0; i++) {
            unit[i] = (float) (vector[i] / Math.sqrt(length));
        }
        return unit;
    }
}
