package org.nextlevel.evidence.directory.showing;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import org.nextlevel.evidence.directory.position.Position;

/** How levels are called, as whoever knows the frameworks says it. */
public interface NameLevels {
    /**
     * The levels of these positions by name, or by key alone where the framework names none; one query, none for no
     * positions.
     */
    Function<Position, ShownLevel> of(Collection<Position> positions);

    /** Every level of every published framework as {@code framework/level}; one query. */
    Set<String> known();
}
