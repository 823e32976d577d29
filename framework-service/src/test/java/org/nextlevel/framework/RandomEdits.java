package org.nextlevel.framework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.nextlevel.framework.document.Expectation;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.Level;

/** What editors do to a framework between two versions, at random; the result is valid again. */
public final class RandomEdits {
    private final Random random;
    private final FrameworkDocument document;
    private final List<Expectation> expectations;

    private RandomEdits(FrameworkDocument document, long seed) {
        this.random = new Random(seed);
        this.document = document;
        this.expectations = new ArrayList<>(document.expectations());
    }

    /** Up to twelve edits of expectations; the same seed always makes the same. */
    public static FrameworkDocument of(FrameworkDocument document, long seed) {
        var edits = new RandomEdits(document, seed);
        for (int i = edits.random.nextInt(12); i >= 0; i--) {
            edits.edit(i);
        }
        return with(document, document.levels(), edits.expectations);
    }

    private void edit(int number) {
        int place = random.nextInt(expectations.size());
        Expectation one = expectations.get(place);
        String level = any(document.levels()).key();
        switch (random.nextInt(9)) {
            case 0 -> {
                if (expectations.size() > 1) {
                    expectations.remove(place);
                }
            }
            case 1 ->
                expectations.add(
                        place,
                        with(
                                one,
                                "new-" + number,
                                level,
                                one.text() + " anew",
                                one.required(),
                                one.weight(),
                                List.of()));
            case 2 ->
                expectations.set(
                        place,
                        with(one, one.id(), one.level(), one.text() + " too", one.required(), one.weight(), List.of()));
            case 3 ->
                expectations.set(
                        place,
                        with(
                                one,
                                one.id(),
                                one.level(),
                                "Wholly else, in 7 words",
                                one.required(),
                                one.weight(),
                                List.of()));
            case 4 ->
                expectations.set(
                        place, with(one, one.id(), one.level(), one.text(), !one.required(), one.weight(), List.of()));
            case 5 ->
                expectations.set(
                        place,
                        with(one, one.id(), one.level(), one.text(), one.required(), new BigDecimal("7.5"), List.of()));
            case 6 ->
                expectations.set(
                        place, with(one, one.id(), level, one.text(), one.required(), one.weight(), List.of()));
            case 7 ->
                expectations.set(
                        place,
                        with(
                                one,
                                "renamed-" + number,
                                one.level(),
                                one.text(),
                                one.required(),
                                one.weight(),
                                List.of(one.id())));
            default ->
                expectations.set(
                        place,
                        with(
                                one,
                                "reissued-" + number,
                                one.level(),
                                one.text(),
                                one.required(),
                                one.weight(),
                                List.of()));
        }
    }

    /** The same framework with other keys of its levels, and nothing else. */
    public static FrameworkDocument renamingLevels(FrameworkDocument document, UnaryOperator<String> key) {
        List<Level> levels = document.levels().stream()
                .map(one -> new Level(
                        key.apply(one.key()),
                        one.name(),
                        one.track(),
                        one.after().stream().map(key).toList(),
                        one.summary(),
                        one.scope(),
                        one.typicalMonths(),
                        one.aliases(),
                        one.scores()))
                .toList();
        List<Expectation> moved = document.expectations().stream()
                .map(one -> with(
                        one, one.id(), key.apply(one.level()), one.text(), one.required(), one.weight(), one.aliases()))
                .toList();
        return with(document, levels, moved);
    }

    /** The same framework with other ids of its expectations, and nothing else. */
    public static FrameworkDocument renamingExpectations(FrameworkDocument document, UnaryOperator<String> id) {
        List<Expectation> renamed = document.expectations().stream()
                .map(one -> with(
                        one, id.apply(one.id()), one.level(), one.text(), one.required(), one.weight(), one.aliases()))
                .toList();
        return with(document, document.levels(), renamed);
    }

    /** The same expectations, all at the first level and of the first competency. */
    public static FrameworkDocument crowding(FrameworkDocument document) {
        List<Expectation> crowded = document.expectations().stream()
                .map(one -> new Expectation(
                        one.id(),
                        document.levels().getFirst().key(),
                        document.competencies().getFirst().key(),
                        one.text(),
                        one.examples(),
                        null,
                        one.links(),
                        one.required(),
                        one.weight(),
                        one.aliases()))
                .toList();
        return with(document, document.levels(), crowded);
    }

    private static FrameworkDocument with(
            FrameworkDocument document, List<Level> levels, List<Expectation> expectations) {
        return new FrameworkDocument(
                document.key(),
                document.name(),
                document.summary(),
                document.tracks(),
                levels,
                document.competencies(),
                List.copyOf(expectations),
                document.readiness());
    }

    private static Expectation with(
            Expectation one,
            String id,
            String level,
            String text,
            boolean required,
            BigDecimal weight,
            List<String> aliases) {
        return new Expectation(
                id,
                level,
                one.competency(),
                text,
                one.examples(),
                one.proficiency(),
                one.links(),
                required,
                weight,
                aliases);
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
