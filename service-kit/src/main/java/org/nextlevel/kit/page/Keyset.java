package org.nextlevel.kit.page;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The order of a list, declared once; from it comes all that reading the list a page at a time needs. The last column
 * tells any two items apart, and no column is ever null.
 *
 * <pre>{@code
 * private static final Keyset<Note> NEWEST_FIRST =
 *         Keyset.descending("writtenAt", Instant.class, Note::writtenAt).then("id", UUID.class, Note::id);
 *
 * Page<Note> page(String author, PageRequest request) {
 *     return NEWEST_FIRST.page(this, "author = :author", Parameters.with("author", author), request);
 * }
 * }</pre>
 *
 * <p>The columns are those of the statement, in HQL or in SQL: ids, dates, moments, texts and whole numbers. SQL is read
 * a page at a time by {@link org.nextlevel.kit.sql.Query#page}.
 */
public final class Keyset<T> {
    private static final String LIMIT = "pageRows";

    private final List<Key<T>> keys;
    private final String order;
    private final String after;

    private Keyset(List<Key<T>> keys) {
        this.keys = List.copyOf(keys);
        this.order = " order by " + keys.stream().map(Key::order).collect(Collectors.joining(", "));
        this.after = AfterCursor.of(keys);
    }

    /** Ordered by a column, the smallest or earliest first. */
    public static <T, K> Keyset<T> ascending(String column, Class<K> type, Function<T, K> value) {
        return new Keyset<>(List.of(new Key<>(column, false, type, value)));
    }

    /** Ordered by a column, the largest or latest first. */
    public static <T, K> Keyset<T> descending(String column, Class<K> type, Function<T, K> value) {
        return new Keyset<>(List.of(new Key<>(column, true, type, value)));
    }

    /** What is the same so far is ordered by a further column, the smallest or earliest first. */
    public <K> Keyset<T> then(String column, Class<K> type, Function<T, K> value) {
        return and(new Key<>(column, false, type, value));
    }

    /** What is the same so far is ordered by a further column, the largest or latest first. */
    public <K> Keyset<T> thenDescending(String column, Class<K> type, Function<T, K> value) {
        return and(new Key<>(column, true, type, value));
    }

    /** A page of all entities of a repository. */
    public Page<T> page(PanacheRepositoryBase<T, ?> repository, PageRequest request) {
        return page(repository, "", new Parameters(), request);
    }

    /**
     * A page of those entities that fit a condition.
     *
     * @param condition in HQL without an order, with named parameters; empty for all
     */
    public Page<T> page(
            PanacheRepositoryBase<T, ?> repository, String condition, Parameters parameters, PageRequest request) {
        return cut(find(repository, condition, parameters, request).list(), request);
    }

    /** The same for a list that shows a part of each entity: a record of just these columns is read. */
    public Page<T> page(
            PanacheRepositoryBase<?, ?> repository,
            Class<T> part,
            String condition,
            Parameters parameters,
            PageRequest request) {
        return cut(
                find(repository, condition, parameters, request).project(part).list(), request);
    }

    /**
     * A page of several lists in this order that have nothing in common: each is read as far as a page needs, by an index of its own, where
     * one condition for all would read all of them.
     *
     * @param lists each gives a page of its own
     */
    public Page<T> together(List<Function<PageRequest, Page<T>>> lists, PageRequest request) {
        PageRequest enough = new PageRequest(request.rows(), request.cursor());
        return page(
                lists.stream()
                        .flatMap(list -> list.apply(enough).items().stream())
                        .toList(),
                request);
    }

    /** A page of a list of bounded size that is in memory as a whole, in whatever order. */
    public Page<T> page(List<T> all, PageRequest request) {
        List<Object> seen = request.after().map(this::values).orElse(null);
        return cut(
                all.stream()
                        .filter(item -> seen == null || compare(values(item), seen) > 0)
                        .sorted(comparator())
                        .limit(request.rows())
                        .toList(),
                request);
    }

    /** What ends the conditions of a statement in SQL: the cursor's, this order and the limit. */
    public String clause(PageRequest request) {
        return (request.cursor() == null ? "" : "and " + after) + order + " limit :" + LIMIT;
    }

    /** The values that go with {@link #clause}. */
    public Map<String, Object> parameters(PageRequest request) {
        Map<String, Object> all = cursorKeys(request);
        all.put(LIMIT, request.rows());
        return all;
    }

    /** The page from rows in this order that begin after the cursor: one more than the page holds says that more follow. */
    public Page<T> cut(List<T> rows, PageRequest request) {
        return Page.of(rows, request, this::cursor, Function.identity());
    }

    /** This order among items in memory: texts by their characters, ids as the database orders them. */
    public Comparator<T> comparator() {
        return (left, right) -> compare(values(left), values(right));
    }

    private Keyset<T> and(Key<T> further) {
        List<Key<T>> all = new ArrayList<>(keys);
        all.add(further);
        return new Keyset<>(all);
    }

    private <E> PanacheQuery<E> find(
            PanacheRepositoryBase<E, ?> repository, String condition, Parameters parameters, PageRequest request) {
        Map<String, Object> all = new HashMap<>(parameters.map());
        all.putAll(cursorKeys(request));
        List<String> conditions = new ArrayList<>();
        if (!condition.isEmpty()) {
            conditions.add("(" + condition + ")");
        }
        if (request.cursor() != null) {
            conditions.add(after);
        }
        return repository.find(String.join(" and ", conditions) + order, all).page(0, request.rows());
    }

    private Map<String, Object> cursorKeys(PageRequest request) {
        Map<String, Object> values = new HashMap<>();
        request.after().map(this::values).ifPresent(seen -> {
            for (int at = 0; at < seen.size(); at++) {
                values.put(AfterCursor.parameter(at), seen.get(at));
            }
        });
        return values;
    }

    private Cursor cursor(T item) {
        return Cursor.at(values(item).toArray());
    }

    private List<Object> values(T item) {
        return keys.stream().<Object>map(key -> key.value().apply(item)).toList();
    }

    /** Read from the end, where the ids are: some lists once gave cursors with more than their order in front. */
    private List<Object> values(Cursor cursor) {
        int first = Math.max(0, cursor.keys().size() - keys.size());
        return IntStream.range(0, keys.size())
                .mapToObj(at -> keys.get(at).read(cursor, first + at))
                .toList();
    }

    private int compare(List<Object> left, List<Object> right) {
        return IntStream.range(0, keys.size())
                .map(at -> keys.get(at).compare(left.get(at), right.get(at)))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(0);
    }
}
