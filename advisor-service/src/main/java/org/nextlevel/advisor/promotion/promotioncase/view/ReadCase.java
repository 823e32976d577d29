package org.nextlevel.advisor.promotion.promotioncase.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseAccess;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseApprovers;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.kit.problem.NotFound;

/** Reads cases as the caller may see them. */
@ApplicationScoped
public class ReadCase {
    private final CaseAccess access;
    private final CaseApprovers approvers;
    private final Frameworks frameworks;
    private final Clock clock;

    ReadCase(CaseAccess access, CaseApprovers approvers, Frameworks frameworks, Clock clock) {
        this.access = access;
        this.approvers = approvers;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /**
     * The case, for whoever may see it.
     *
     * @throws NotFound for everybody else
     */
    @Transactional
    public ShownCase read(UUID id) {
        return read(access.open(id, "case-read"));
    }

    /** The case as it is now, in the caller's transaction. */
    public ShownCase read(VisibleCase open) {
        return shown(
                open,
                open.is(CaseParty.OWNER) ? approvers.of(open.promotionCase().id()) : null);
    }

    /** Several cases in the caller's transaction, in as many queries for many as for one. */
    public List<ShownCase> readAll(Collection<VisibleCase> open) {
        Map<UUID, List<UUID>> named = approvers.ofAll(open.stream()
                .filter(one -> one.is(CaseParty.OWNER))
                .map(one -> one.promotionCase().id())
                .toList());
        return open.stream()
                .map(one -> shown(
                        one,
                        one.is(CaseParty.OWNER)
                                ? named.getOrDefault(one.promotionCase().id(), List.of())
                                : null))
                .toList();
    }

    private ShownCase shown(VisibleCase open, @Nullable List<UUID> named) {
        PromotionCase shown = open.promotionCase();
        // A version is read once, and stays in memory.
        Ladder ladder =
                frameworks.require(shown.framework(), shown.frameworkVersion()).ladder();
        return new ShownCase(
                open, ladder.level(shown.level()), ladder.level(shown.target()), named, LocalDate.now(clock));
    }
}
