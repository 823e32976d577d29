package org.nextlevel.wording.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence that teaches which kinds of work it speaks of.
 *
 * @param weight how much it counts against the others
 */
record TaughtSentence(String text, Set<String> kinds, double weight) {
    private static final Path LEARNED = Path.of("src/test/resources/learned/sentences.tsv");
    private static final Path LABELLED = Path.of("src/test/resources/labelled/evidence.tsv");
    /** Sentences as people write them count more than those that were made up for one kind. */
    private static final double OF_EVIDENCE = 1.5;

    /** All that may teach: what is held out is not among them. */
    static List<TaughtSentence> all() throws IOException {
        List<TaughtSentence> all = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        for (String line : Files.readAllLines(LEARNED)) {
            String[] cells = line.split("\t");
            all.add(new TaughtSentence(cells[1], Set.of(cells[0]), 1));
            known.add(cells[0]);
        }
        for (String line : Files.readAllLines(LABELLED)) {
            String[] cells = line.split("\t");
            Set<String> kinds = kinds(cells[3].split(" "), known);
            if (cells[0].equals("seen") && !kinds.isEmpty()) {
                all.add(new TaughtSentence(cells[4], kinds, OF_EVIDENCE));
            }
        }
        return all;
    }

    /** The competencies of the starters have the names of kinds; recruiting is hiring, and mentoring a part of developing people. */
    private static Set<String> kinds(String[] labels, Set<String> known) {
        Set<String> keys = new TreeSet<>();
        Arrays.stream(labels)
                .map(label -> label.substring(label.indexOf('/') + 1))
                .map(key -> key.equals("recruiting") ? "hiring" : key.equals("-") ? KindsOfWork.NONE : key)
                .filter(known::contains)
                .forEach(keys::add);
        if (keys.contains("mentoring")) {
            keys.remove("people-development");
        } else if (List.of(labels).equals(List.of("general-ladder/people-development"))) {
            keys.add("mentoring");
        }
        return keys;
    }
}
