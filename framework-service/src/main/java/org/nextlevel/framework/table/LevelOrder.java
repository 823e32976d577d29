package org.nextlevel.framework.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nextlevel.framework.table.column.TableColumn;
import org.nextlevel.kit.guess.Guess;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/**
 * Which level follows which, where a table does not say {@code after}: as the request names them, else by the numbers in
 * their names, else, which is a guess, in the order of their first rows. Levels that the framework has already stay in their
 * order, and new ones go between them.
 */
final class LevelOrder {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final TableItems levels;
    private final Set<ObjectNode> said;
    private final List<String> named;
    private final List<Guess> guesses;

    /**
     * @param said the levels whose rows say what they come after
     * @param named names or keys of levels, lowest first, as the request says; empty when it does not
     * @param guesses takes what is assumed
     */
    LevelOrder(TableItems levels, Set<ObjectNode> said, List<String> named, List<Guess> guesses) {
        this.levels = levels;
        this.said = said;
        this.named = named;
        this.guesses = guesses;
    }

    /** @throws Invalid when the request names a level that the table does not have */
    void apply() {
        named.forEach(this::requireThere);
        Map<String, List<ObjectNode>> byTrack = levels.all().stream()
                .collect(Collectors.groupingBy(
                        level -> level.path("track").asText(), LinkedHashMap::new, Collectors.toList()));
        byTrack.values().forEach(this::order);
    }

    private void order(List<ObjectNode> track) {
        List<ObjectNode> free =
                track.stream().filter(level -> !said.contains(level)).toList();
        if (!named.isEmpty() && track.stream().anyMatch(level -> place(level) < named.size())) {
            List<ObjectNode> sequence =
                    track.stream().sorted(Comparator.comparingInt(this::place)).toList();
            chain(sequence, track);
            if (track.stream().filter(level -> place(level) == named.size()).count() > 1) {
                tell(sequence, false);
            }
        } else if (free.stream().anyMatch(levels::isNew) && track.size() > 1) {
            List<ObjectNode> sequence = sequence(track);
            chain(track.stream().allMatch(levels::isNew) ? sequence : between(sequence), track);
        }
    }

    /** Each comes after the one before; what it comes after on other tracks stays. */
    private void chain(List<ObjectNode> sequence, List<ObjectNode> track) {
        Set<String> keys = track.stream().map(TableItems::key).collect(Collectors.toSet());
        for (int i = 0; i < sequence.size(); i++) {
            ObjectNode level = sequence.get(i);
            if (!said.contains(level)) {
                List<String> elsewhere = new ArrayList<>();
                level.path("after").forEach(one -> elsewhere.add(one.asText()));
                elsewhere.removeAll(keys);
                ArrayNode after = level.putArray("after");
                if (i > 0) {
                    after.add(TableItems.key(sequence.get(i - 1)));
                }
                elsewhere.forEach(after::add);
            }
        }
    }

    private List<ObjectNode> sequence(List<ObjectNode> track) {
        boolean areNumbered = track.stream().allMatch(level -> number(level) != null);
        Set<String> stems = track.stream().map(LevelOrder::stem).collect(Collectors.toSet());
        long numbers = track.stream().map(LevelOrder::number).distinct().count();
        boolean isByNumber =
                areNumbered && numbers == track.size() && (stems.size() == 1 || stems.size() == track.size());
        List<ObjectNode> sequence = isByNumber
                ? track.stream()
                        .sorted(Comparator.comparing(LevelOrder::number))
                        .toList()
                : areNumbered && stems.size() < track.size() ? byStem(track) : track;
        if (!isByNumber || stems.size() > 1) {
            tell(sequence, isByNumber);
        }
        return sequence;
    }

    /** Such as Engineer 1, Engineer 2, Senior 1: by number within the same words. */
    private static List<ObjectNode> byStem(List<ObjectNode> track) {
        List<String> stems = track.stream().map(LevelOrder::stem).distinct().toList();
        return track.stream()
                .sorted(Comparator.comparing((ObjectNode level) -> stems.indexOf(stem(level)))
                        .thenComparing(LevelOrder::number))
                .toList();
    }

    private void tell(List<ObjectNode> sequence, boolean isByNumber) {
        String names =
                sequence.stream().map(level -> level.path("name").asText()).collect(Collectors.joining(", "));
        guesses.add(Guess.ofAll(
                "LEVEL_ORDER",
                "levels",
                isByNumber
                        ? "These levels are taken to follow each other by their numbers: %s."
                        : "These levels are taken to follow each other as their first rows do: %s.",
                names));
    }

    /** The framework's own order, each new one behind the one that comes before it in the sequence. */
    private List<ObjectNode> between(List<ObjectNode> sequence) {
        List<ObjectNode> known = inTheirOrder(
                sequence.stream().filter(level -> !levels.isNew(level)).toList());
        List<ObjectNode> all = new ArrayList<>(known);
        for (int i = 0; i < sequence.size(); i++) {
            if (levels.isNew(sequence.get(i))) {
                all.add(i == 0 ? 0 : all.indexOf(sequence.get(i - 1)) + 1, sequence.get(i));
            }
        }
        return all;
    }

    /** Lowest first, as far as they follow each other; where they fork, as the framework lists them. */
    private static List<ObjectNode> inTheirOrder(List<ObjectNode> known) {
        Map<String, ObjectNode> byKey = known.stream()
                .collect(Collectors.toMap(TableItems::key, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        List<ObjectNode> order = new ArrayList<>();
        known.forEach(level -> add(level, byKey, order, new HashSet<>()));
        return order;
    }

    private static void add(ObjectNode level, Map<String, ObjectNode> byKey, List<ObjectNode> order, Set<String> met) {
        if (order.contains(level) || !met.add(TableItems.key(level))) {
            return;
        }
        for (JsonNode lower : level.path("after")) {
            if (byKey.containsKey(lower.asText())) {
                add(byKey.get(lower.asText()), byKey, order, met);
            }
        }
        order.add(level);
    }

    private void requireThere(String name) {
        if (levels.all().stream().noneMatch(level -> means(name, level))) {
            throw new Invalid(List.of(Violation.of("levels", "the table has no level '%s'", name)));
        }
    }

    /** Place in what the request says, behind all of it for what it leaves out. */
    private int place(ObjectNode level) {
        for (int i = 0; i < named.size(); i++) {
            if (means(named.get(i), level)) {
                return i;
            }
        }
        return named.size();
    }

    private static boolean means(String name, ObjectNode level) {
        return TableItems.key(level).equals(name)
                || TableColumn.folded(level.path("name").asText()).equals(TableColumn.folded(name));
    }

    /** The only number in its name; null when there is none, or there are several. */
    private static Integer number(ObjectNode level) {
        Matcher number = NUMBER.matcher(level.path("name").asText());
        if (!number.find()) {
            return null;
        }
        int found = Integer.parseInt(number.group());
        return number.find() ? null : found;
    }

    private static String stem(ObjectNode level) {
        return TableColumn.folded(NUMBER.matcher(level.path("name").asText()).replaceAll(""));
    }
}
