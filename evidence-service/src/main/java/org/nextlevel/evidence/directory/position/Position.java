package org.nextlevel.evidence.directory.position;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What somebody is at a time.
 *
 * @param level key in the framework
 * @param track key in the framework; null when HR does not say
 * @param department null when the company does not say
 * @param since first day
 */
@Embeddable
public record Position(String framework, String level, String track, String title, String department, LocalDate since) {
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
