package org.nextlevel.evidence.employee;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What somebody is at a time.
 *
 * @param level key in the framework
 * @param department null when the company does not say
 * @param since first day
 */
@Embeddable
public record Position(String framework, String level, String title, String department, LocalDate since) {
    /** Whether it is the same position, whenever it began. */
    boolean isLike(Position other) {
        return framework.equals(other.framework)
                && level.equals(other.level)
                && title.equals(other.title)
                && Objects.equals(department, other.department);
    }
}
