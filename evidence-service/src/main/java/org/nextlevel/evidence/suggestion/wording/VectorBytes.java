package org.nextlevel.evidence.suggestion.wording;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Vectors as bytes: one after the other, four bytes a number. */
final class VectorBytes {
    private VectorBytes() {}

    static byte[] stored(List<float[]> vectors) {
        int length = vectors.isEmpty() ? 0 : vectors.getFirst().length;
        ByteBuffer bytes = ByteBuffer.allocate(vectors.size() * length * Float.BYTES);
        for (float[] vector : vectors) {
            for (float one : vector) {
                bytes.putFloat(one);
            }
        }
        return bytes.array();
    }

    /** @param count of the vectors, all of one length */
    static List<float[]> read(byte[] stored, int count) {
        List<float[]> vectors = new ArrayList<>();
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        for (int i = 0; i < count; i++) {
            float[] vector = new float[stored.length / Float.BYTES / count];
            bytes.asFloatBuffer().get(vector);
            bytes.position(bytes.position() + vector.length * Float.BYTES);
            vectors.add(vector);
        }
        return vectors;
    }
}
