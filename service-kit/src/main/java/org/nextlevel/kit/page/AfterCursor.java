package org.nextlevel.kit.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The condition that lets through what comes after a cursor, in words that HQL and SQL share and an index can follow. */
final class AfterCursor {
    private AfterCursor() {}

    /** The name of the parameter that holds the cursor's key at a place, counted from 0. */
    static String parameter(int at) {
        return "cursor" + at;
    }

    static <T> String of(List<Key<T>> keys) {
        boolean isOneDirection = keys.stream().map(Key::isDescending).distinct().count() == 1;
        return isOneDirection ? inOneDirection(keys) : inBoth(keys);
    }

    private static <T> String inOneDirection(List<Key<T>> keys) {
        String columns = keys.stream().map(Key::column).collect(Collectors.joining(", "));
        String seen = IntStream.range(0, keys.size())
                .mapToObj(at -> ":" + parameter(at))
                .collect(Collectors.joining(", "));
        String beyond = keys.getFirst().beyond();
        return keys.size() == 1 ? columns + beyond + seen : "(%s)%s(%s)".formatted(columns, beyond, seen);
    }

    /** Two directions have no comparison of rows. What the first column alone excludes is said for the index. */
    private static <T> String inBoth(List<Key<T>> keys) {
        Key<T> first = keys.getFirst();
        return "(%s%s= :%s and %s)"
                .formatted(first.column(), first.beyond().stripTrailing(), parameter(0), from(keys, 0));
    }

    private static <T> String from(List<Key<T>> keys, int at) {
        Key<T> key = keys.get(at);
        String beyond = key.column() + key.beyond() + ":" + parameter(at);
        return at == keys.size() - 1
                ? beyond
                : "(%s or %s = :%s and %s)".formatted(beyond, key.column(), parameter(at), from(keys, at + 1));
    }
}
