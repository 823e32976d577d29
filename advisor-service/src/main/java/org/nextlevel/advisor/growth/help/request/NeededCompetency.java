package org.nextlevel.advisor.growth.help.request;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Collection;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.kit.reference.KeyOrReference;
import org.nextlevel.kit.reference.KeyReader;

/**
 * What a need asks for, or gives the opportunity to show.
 *
 * @param competency key of a competency
 * @param level key of a level; null when any level helps
 */
public record NeededCompetency(
        @NotNull
        @Pattern(regexp = KEY, message = WRONG)
        @JsonDeserialize(using = KeyReader.class)
        @Schema(implementation = KeyOrReference.class)
        String competency,

        @Pattern(regexp = KEY, message = WRONG)
        @JsonDeserialize(using = KeyReader.class)
        @Schema(implementation = KeyOrReference.class, description = "The level at which it is needed; absent for any.")
        String level) {
    private static final String KEY = "[A-Za-z0-9][A-Za-z0-9._-]{0,79}";
    private static final String WRONG = "is a key: 1 to 80 letters, digits, dots, underscores or hyphens";
    // No key of a framework holds it.
    private static final String AT = "@";

    /** The form in which it is stored, and found by an index. */
    public String tag() {
        return level == null ? competency : competency + AT + level;
    }

    public static NeededCompetency of(String tag) {
        String[] parts = tag.split(AT);
        return new NeededCompetency(parts[0], parts.length == 1 ? null : parts[1]);
    }

    public boolean isPartOf(Framework framework) {
        return framework.ladder().has(competency)
                && (level == null || framework.ladder().exists(level));
    }

    /**
     * All tags that close a gap in a competency.
     *
     * @param shownAt the levels at which a claim shows what the gap is about
     */
    public static Stream<String> tagsThatClose(String competency, Collection<String> shownAt) {
        return Stream.concat(Stream.of(competency), shownAt.stream().map(level -> competency + AT + level));
    }
}
