package org.nextlevel.framework.document.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Keys that are made of names. */
public final class MadeKey {
    private static final int LONGEST = 40;

    private MadeKey() {}

    /**
     * Letters and digits that every key may have, at most 40.
     *
     * @param otherwise stands for a name of another script, of which nothing would be left that tells it from others
     */
    public static String of(String name, String otherwise) {
        String key =
                hyphenated(name.replace("+", " plus ").replace("#", " sharp ").replace("&", " and "));
        boolean isLost = key.isEmpty()
                || Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .codePoints()
                        .anyMatch(one -> Character.isLetter(one) && one > 0x24F);
        if (isLost) {
            return otherwise;
        }
        int end = key.length() <= LONGEST ? key.length() : key.lastIndexOf('-', LONGEST);
        return key.substring(0, end <= 0 ? LONGEST : end);
    }

    /**
     * The key itself or, where it is taken, with the first number that makes it another.
     *
     * @param taken in small letters; the key is among them afterwards
     */
    public static String free(String key, Set<String> taken) {
        String free = key;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = key + "-" + number;
        }
        return free;
    }

    /** The letters and digits of a name in small letters, with hyphens between words. */
    public static String hyphenated(String name) {
        return Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
