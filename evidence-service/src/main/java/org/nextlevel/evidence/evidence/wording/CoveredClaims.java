package org.nextlevel.evidence.evidence.wording;

import java.util.List;
import org.nextlevel.evidence.evidence.claim.Claim;

/** Which claims a word covers that was said of others: those that were made then, or more of the same. */
final class CoveredClaims {
    private CoveredClaims() {}

    /** Says whether a level of a framework is another one, or lies below it. */
    @FunctionalInterface
    interface LevelOrder {
        boolean isAtOrBelow(String framework, String level, String other);
    }

    /**
     * The claims as they are now that were so when they were read, or say less than they did. One that was added or raised,
     * or speaks of another expectation, is not among them; that others were dropped harms none.
     */
    static List<Claim> of(List<Claim> read, List<Claim> now, LevelOrder order) {
        return now.stream()
                .filter(claim -> read.stream().anyMatch(former -> saysNoMore(claim, former, order)))
                .toList();
    }

    private static boolean saysNoMore(Claim now, Claim read, LevelOrder order) {
        boolean sameLevel = now.level().equals(read.level());
        return now.framework().equals(read.framework())
                && now.competency().equals(read.competency())
                // An expectation is of one level: of a lower one it is another.
                && (read.expectation() == null
                        || sameLevel && read.expectation().equals(now.expectation()))
                && (sameLevel || order.isAtOrBelow(now.framework(), now.level(), read.level()));
    }
}
