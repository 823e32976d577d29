package org.nextlevel.wording.work;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nextlevel.wording.embedding.Likeness;

/**
 * Tells which kinds of work a sentence speaks of, by what labelled sentences of many trades taught for one embedding model.
 * It knows nothing of any framework. English only.
 *
 * @param names of the kinds, in the order of their shares
 * @param centre mean vector of the sentences that taught it: what any sentence about work has
 * @param weights of each kind, by feature
 */
public record KindsOfWork(List<String> names, float[] centre, WorkFeatures features, float[][] weights) {
    /** The kind of what shows nothing: chores, plans, attendance, feelings, what an employer offers. */
    public static final String NONE = "none";

    private static final String SHIPPED = "/kinds-of-work.bin";

    /** What was learned for the model of this jar; read once. */
    public static KindsOfWork shipped() {
        return Shipped.KINDS;
    }

    /** How much of a sentence is each kind, 0 to 1, together 1; in the order of the names. */
    public double[] of(String sentence, float[] vector) {
        return features.shares(vector, features.known(sentence), weights);
    }

    /** A vector without what all sentences about work have, of length 1. */
    public float[] centred(float[] vector) {
        float[] rest = new float[vector.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = vector[i] - centre[i];
        }
        return Likeness.unit(rest);
    }

    /** Writes it in half precision; who reads it back gets the same for the same. */
    void write(DataOutputStream out) throws IOException {
        writeAll(out, names);
        List<String> words = new ArrayList<>(features.words().keySet());
        words.sort((one, other) -> features.words().get(one) - features.words().get(other));
        writeAll(out, words);
        out.writeInt(features.length());
        write(out, centre);
        for (float[] one : weights) {
            write(out, one);
        }
    }

    static KindsOfWork read(DataInputStream in) throws IOException {
        List<String> names = readAll(in);
        List<String> ordered = readAll(in);
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            words.put(ordered.get(i), i);
        }
        WorkFeatures features = new WorkFeatures(Map.copyOf(words), in.readInt());
        float[] centre = read(in, features.length());
        float[][] weights = new float[names.size()][];
        for (int kind = 0; kind < weights.length; kind++) {
            weights[kind] = read(in, features.size());
        }
        return new KindsOfWork(names, centre, features, weights);
    }

    private static void writeAll(DataOutputStream out, List<String> all) throws IOException {
        out.writeInt(all.size());
        for (String one : all) {
            out.writeUTF(one);
        }
    }

    private static List<String> readAll(DataInputStream in) throws IOException {
        List<String> all = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            all.add(in.readUTF());
        }
        return List.copyOf(all);
    }

    private static void write(DataOutputStream out, float[] numbers) throws IOException {
        for (float number : numbers) {
            out.writeShort(Float.floatToFloat16(number));
        }
    }

    private static float[] read(DataInputStream in, int count) throws IOException {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = Float.float16ToFloat(in.readShort());
        }
        return numbers;
    }

    private static final class Shipped {
        private static final KindsOfWork KINDS = load();

        private static KindsOfWork load() {
            try (InputStream file = KindsOfWork.class.getResourceAsStream(SHIPPED)) {
                return read(new DataInputStream(new BufferedInputStream(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
