package org.nextlevel.advisor.copy.framework;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Fired within this service when a version took the place of another, in the transaction in which it did.
 *
 * @param before null when there was none
 */
public record FrameworkReplaced(Framework before, Framework after) {

    /** The levels whose people's next step asks for something else now, or is another one. */
    public Set<String> affected() {
        Set<String> levels = new LinkedHashSet<>(after.ladder().levels());
        if (before == null || !before.policy().equals(after.policy())) {
            return levels;
        }
        levels.removeIf(this::isTheSameFrom);
        return levels;
    }

    private boolean isTheSameFrom(String level) {
        var next = after.ladder().nextAfter(level);
        return next.equals(before.ladder().nextAfter(level))
                && next.stream()
                        .allMatch(target -> after.policyAt(target).equals(before.policyAt(target))
                                && after.ladder()
                                        .requirementsOf(target)
                                        .equals(before.ladder().requirementsOf(target)));
    }
}
