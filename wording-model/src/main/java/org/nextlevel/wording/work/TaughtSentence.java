package org.nextlevel.wording.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence that teaches which kinds of work it speaks of.
 *
 * @param kinds in the order of their names
 * @param weight how much it counts against the others
 */
record TaughtSentence(String text, List<String> kinds, double weight) {
    /** Made up for one kind each: the kind, and the sentence. */
    private static final String OF_ONE_KIND = "/taught/sentences.tsv";
    /** As people write them: trade and style, what they show of which starter, and the sentence. */
    private static final String OF_EVIDENCE = "/taught/evidence.tsv";
    /** Sentences as people write them count more than those that were made up for one kind. */
    private static final double WEIGHT_OF_EVIDENCE = 1.5;

    private static final String GENERAL = "general-ladder/";

    /** All that teach, in an order that stays. */
    static List<TaughtSentence> all() {
        List<TaughtSentence> all = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        for (String[] cells : lines(OF_ONE_KIND)) {
            all.add(new TaughtSentence(cells[1], List.of(cells[0]), 1));
            known.add(cells[0]);
        }
        for (String[] cells : lines(OF_EVIDENCE)) {
            List<String> kinds = kinds(cells[3].split(" "), known);
            if (!kinds.isEmpty()) {
                all.add(new TaughtSentence(cells[4], kinds, WEIGHT_OF_EVIDENCE));
            }
        }
        return List.copyOf(all);
    }

    /**
     * The competencies of the starters have the names of kinds; recruiting is hiring, and mentoring a part of developing people. What
     * a trade's ladder calls it is nearer than what the general one does.
     */
    private static List<String> kinds(String[] labels, Set<String> known) {
        Set<String> keys = new TreeSet<>();
        boolean isOfTrade = Arrays.stream(labels).anyMatch(label -> !label.startsWith(GENERAL));
        Arrays.stream(labels)
                .filter(label -> !isOfTrade || !label.startsWith(GENERAL))
                .map(label -> label.substring(label.indexOf('/') + 1))
                .map(key -> key.equals("recruiting") ? "hiring" : key.equals("-") ? KindsOfWork.NONE : key)
                .filter(known::contains)
                .forEach(keys::add);
        if (keys.contains("mentoring")) {
            keys.remove("people-development");
        } else if (List.of(labels).equals(List.of("general-ladder/people-development"))) {
            keys.add("mentoring");
        }
        return List.copyOf(keys);
    }

    private static List<String[]> lines(String resource) {
        try (InputStream file = TaughtSentence.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
