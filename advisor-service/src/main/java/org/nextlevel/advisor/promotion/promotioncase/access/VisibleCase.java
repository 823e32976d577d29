package org.nextlevel.advisor.promotion.promotioncase.access;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.sentence.Language;
import org.nextlevel.sentence.Sentence;

/**
 * A case that somebody may see, and how that person stands to it.
 *
 * @param caller the person's id; null for an account of HR that is nobody in the directory
 * @param parties all that the caller is; never empty
 */
public record VisibleCase(PromotionCase promotionCase, Employee owner, UUID caller, Set<CaseParty> parties) {

    /** What the caller is first of all: the owner, then the manager, then a named reader, then HR. */
    public CaseParty party() {
        return parties.stream().sorted().findFirst().orElseThrow();
    }

    /** Whether the caller is this to the case. */
    public boolean is(CaseParty party) {
        return parties.contains(party);
    }

    /**
     * Lets through some parties.
     *
     * @throws Forbidden for the others
     */
    public void require(CaseParty... allowed) {
        if (Arrays.stream(allowed).noneMatch(parties::contains)) {
            throw new Forbidden(
                    "forbidden",
                    "This is for %s of the case alone.",
                    Sentence.list(Arrays.stream(allowed).map(VisibleCase::named).toList()));
        }
    }

    /**
     * Lets through who may do this now.
     *
     * @throws Forbidden when the caller never may
     * @throws Conflict {@code case-state} when it is not possible now, with the reason
     */
    public void require(CaseMove move, LocalDate today) {
        if (!move.isFor(parties)) {
            throw new Forbidden("This move is not one of yours: the case's actions say which are.");
        }
        whyNot(move, today, Language.of(Sentence.language().getLanguage(), null))
                .ifPresent(why -> {
                    throw new Conflict("case-state", why);
                });
    }

    /** The moves that are the caller's to make, now or at another time. */
    public Stream<CaseMove> moves() {
        return Arrays.stream(CaseMove.values()).filter(move -> move.isFor(parties));
    }

    /** Why one of the caller's moves is not possible now; empty when it is. */
    public Optional<String> whyNot(CaseMove move, LocalDate today, Language language) {
        return WhyNotNow.of(this, move, today, language);
    }

    private static String named(CaseParty party) {
        return switch (party) {
            case OWNER -> Sentence.of("the owner");
            case MANAGER -> Sentence.of("the direct manager");
            case APPROVER -> Sentence.of("named readers");
            case HR -> "HR";
        };
    }
}
