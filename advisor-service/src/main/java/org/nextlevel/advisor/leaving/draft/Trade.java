package org.nextlevel.advisor.leaving.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A trade, told by the names of a ladder.
 *
 * @param stems how its words begin; one with a dollar is the whole word
 */
record Trade(String name, List<String> stems) {
    /** What levels and tracks are called in any trade. */
    private static final Set<String> OF_ANY = Set.of(
            ("junior senior lead principal staff manager director head professional associate expert specialist i ii iii iv"
                            + " individual contributor contributors ic management managers track main ladder career careers")
                    .split(" "));

    /**
     * The trade that names speak of: the first name that says more than any trade's would decides.
     *
     * @param names from the most particular, such as the level's, to the widest, such as the framework's
     * @return empty for a trade that is not known, and where no name says more
     */
    static Optional<Trade> of(List<Trade> known, List<String> names) {
        return names.stream()
                .map(Trade::words)
                .filter(words -> !OF_ANY.containsAll(words))
                .findFirst()
                .flatMap(words -> find(known, words));
    }

    private static Optional<Trade> find(List<Trade> known, List<String> words) {
        return known.stream()
                .filter(trade -> words.stream().anyMatch(trade::isNamedBy))
                .findFirst();
    }

    private boolean isNamedBy(String word) {
        return stems.stream().anyMatch(stem -> stem.endsWith("$") ? stem.equals(word + "$") : word.startsWith(stem));
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
