package org.nextlevel.kit.text;

import java.text.Normalizer;
import java.util.Locale;

/** A key made of words, the same however they are spaced, capitalised and punctuated: {@code "R & D "} is {@code r-d}. */
public final class Slug {
    private Slug() {}

    /**
     * The key of some words; that of a key is the key itself.
     *
     * @param words null allowed
     * @return letters and digits of any script in lower case, with single hyphens between; null when there are none
     */
    public static String of(String words) {
        if (words == null) {
            return null;
        }
        String key = Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return key.isEmpty() ? null : key;
    }
}
