package org.nextlevel.evidence.directory.position;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What somebody is at a time. Framework, level and track may be unknown together: then framework and level are empty, here and
 * in events, and no framework has such a key.
 *
 * @param framework empty while no level is known; null is taken as empty
 * @param level key in the framework; empty while none is known, null is taken as empty
 * @param track key in the framework; null when HR does not say
 * @param title empty when the company does not say; null is taken as empty
 * @param department null when the company does not say
 * @param since first day
 */
@Embeddable
public record Position(String framework, String level, String track, String title, String department, LocalDate since) {
    public Position {
        framework = Objects.requireNonNullElse(framework, "");
        level = Objects.requireNonNullElse(level, "");
        title = Objects.requireNonNullElse(title, "");
    }

    /** Whether anybody said at which level the person is; whether a framework has it is another question. */
    public boolean hasLevel() {
        return !level.isEmpty();
    }

    /** Null when the company does not say. */
    public String findTitle() {
        return title.isEmpty() ? null : title;
    }

    /** Whether it is the same position, whenever it began. */
    public boolean isLike(Position other) {
        return framework.equals(other.framework)
                && level.equals(other.level)
                && Objects.equals(track, other.track)
                && title.equals(other.title)
                && Objects.equals(department, other.department);
    }

    /** The same position, begun on another day. */
    public Position startingOn(LocalDate day) {
        return new Position(framework, level, track, title, department, day);
    }
}
