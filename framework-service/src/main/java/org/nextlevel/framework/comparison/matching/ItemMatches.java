package org.nextlevel.framework.comparison.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All items of one kind in two documents: each item of either side is in one pair, or removed, or added. */
public final class ItemMatches<T> {
    private final List<ItemMatch<T>> pairs;
    private final List<T> removed;
    private final List<T> added;
    private final Function<T, String> key;
    private final Map<String, T> afterOf = new HashMap<>();
    private final Map<String, T> beforeOf = new HashMap<>();

    ItemMatches(List<ItemMatch<T>> pairs, List<T> removed, List<T> added, Function<T, String> key) {
        this.pairs = List.copyOf(pairs);
        this.removed = List.copyOf(removed);
        this.added = List.copyOf(added);
        this.key = key;
        pairs.forEach(pair -> {
            afterOf.put(key.apply(pair.before()), pair.after());
            beforeOf.put(key.apply(pair.after()), pair.before());
        });
    }

    /** The pairs in the order of the later document. */
    public List<ItemMatch<T>> pairs() {
        return pairs;
    }

    /** What only the earlier document has, in its order. */
    public List<T> removed() {
        return removed;
    }

    /** What only the later document has, in its order. */
    public List<T> added() {
        return added;
    }

    /** What became of an item of the earlier document; empty when it was removed. */
    public Optional<T> afterOf(String keyBefore) {
        return Optional.ofNullable(afterOf.get(keyBefore));
    }

    /** What an item of the later document was; empty when it is new. */
    public Optional<T> beforeOf(String keyAfter) {
        return Optional.ofNullable(beforeOf.get(keyAfter));
    }

    /** The key that an item of the earlier document has in the later one; a word that is no key when it was removed. */
    public String laterKey(String keyBefore) {
        return afterOf(keyBefore).map(key).orElse("-" + keyBefore);
    }

    /** The key that an item of the later document had in the earlier one; a word that is no key when it is new. */
    public String earlierKey(String keyAfter) {
        return beforeOf(keyAfter).map(key).orElse("-" + keyAfter);
    }
}
