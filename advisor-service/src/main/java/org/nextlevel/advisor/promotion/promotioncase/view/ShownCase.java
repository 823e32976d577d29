package org.nextlevel.advisor.promotion.promotioncase.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.kit.reference.NamedKey;

/**
 * A case as read for one of its parties, before people in it are named.
 *
 * @param level held when it was opened
 * @param target the level asked for
 * @param approvers ids of those who may read it by name; null where the caller is not to know
 * @param today the day on which it is shown
 */
public record ShownCase(
        VisibleCase visible,
        NamedKey level,
        NamedKey target,
        @Nullable List<UUID> approvers,
        LocalDate today) {
    /** Id of the case. */
    public UUID id() {
        return visible.promotionCase().id();
    }

    /** The version that is shown. */
    public long version() {
        return visible.promotionCase().version();
    }
}
