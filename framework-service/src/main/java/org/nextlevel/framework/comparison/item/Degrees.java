package org.nextlevel.framework.comparison.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nextlevel.framework.document.Expectation;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.Proficiency;

/** How well an expectation asks for its competency, by the competency's own degrees. */
public final class Degrees {
    private final Map<String, Degree> degrees = new HashMap<>();

    /**
     * One degree.
     *
     * @param rating its place in the competency's list, from 1
     * @param text what somebody who has it does; null when nobody said
     */
    record Degree(int rating, String text) {}

    public Degrees(FrameworkDocument document) {
        document.competencies().forEach(competency -> {
            for (int i = 0; i < competency.proficiencies().size(); i++) {
                Proficiency one = competency.proficiencies().get(i);
                degrees.put(competency.key() + " " + one.key(), new Degree(i + 1, text(one)));
            }
        });
    }

    /** Null when it names none, or the competency has no degrees and any word may say how well. */
    Degree of(Expectation expectation) {
        return degrees.get(expectation.competency() + " " + expectation.proficiency());
    }

    private static String text(Proficiency proficiency) {
        List<String> lines = new ArrayList<>(proficiency.criteria());
        lines.addFirst(Objects.requireNonNullElse(proficiency.summary(), ""));
        lines.removeIf(String::isBlank);
        return TextLines.of(lines);
    }
}
