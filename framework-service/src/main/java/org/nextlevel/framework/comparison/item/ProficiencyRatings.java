package org.nextlevel.framework.comparison.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nextlevel.framework.document.Expectation;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.Proficiency;

/** How well an expectation asks for its competency, by its place among the proficiencies of the competency. */
final class ProficiencyRatings {
    private final Map<String, RatedProficiency> ratings = new HashMap<>();

    /**
     * A proficiency and how high it is.
     *
     * @param rating its place in the competency's list, from 1
     * @param text what somebody who has it does; null when nobody said
     */
    record RatedProficiency(int rating, String text) {}

    ProficiencyRatings(FrameworkDocument document) {
        document.competencies().forEach(competency -> {
            for (int i = 0; i < competency.proficiencies().size(); i++) {
                Proficiency one = competency.proficiencies().get(i);
                ratings.put(competency.key() + " " + one.key(), new RatedProficiency(i + 1, text(one)));
            }
        });
    }

    /** The proficiency that an expectation asks for; null when it names none of the competency's own. */
    RatedProficiency of(Expectation expectation) {
        return ratings.get(expectation.competency() + " " + expectation.proficiency());
    }

    private static String text(Proficiency proficiency) {
        List<String> lines = new ArrayList<>(proficiency.criteria());
        lines.addFirst(Objects.requireNonNullElse(proficiency.summary(), ""));
        lines.removeIf(String::isBlank);
        return TextLines.of(lines);
    }
}
