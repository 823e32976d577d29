package org.nextlevel.advisor.promotion.promotioncase.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.promotion.promotioncase.CaseDays;
import org.nextlevel.advisor.promotion.promotioncase.CaseState;
import org.nextlevel.advisor.promotion.promotioncase.ClosingReason;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseMove;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;
import org.nextlevel.sentence.Language;

/**
 * A case as one of its parties sees it.
 *
 * @param owner whose promotion it is
 * @param manager the direct manager of today; absent at the top
 * @param frameworkVersion the version it stays with
 * @param level held when it was opened
 * @param language in which it leads to commitments, {@code en} or {@code de}
 * @param round how often the promotion was asked for
 * @param askedOn absent before the first time
 * @param answer the one that counts; absent before the first
 * @param revisitOn the day from which to ask again; absent when none was said
 * @param effectiveOn from when the promotion holds; absent until HR approved it
 * @param closing why it ended without a promotion; absent unless it did
 * @param approvers who may read it by name; for the owner alone
 * @param parties what the caller is to it
 * @param actions what the caller may do now
 * @param notNow the caller's other moves, and why each is not possible now
 */
public record CaseView(
        UUID id,
        PersonReference owner,
        @Nullable PersonReference manager,
        @Schema(examples = "engineering") String framework,
        @Schema(examples = "3") long frameworkVersion,
        NamedKey level,
        NamedKey target,

        @Schema(
                description = "Language of the commitments that the case leads to.",
                enumeration = {"en", "de"},
                examples = "en")
        String language,

        CaseState state,
        @Schema(examples = "1") int round,
        LocalDate openedOn,
        boolean sharedWithManager,
        @Nullable LocalDate askedOn,
        @Nullable PromotionAnswer answer,
        @Nullable LocalDate revisitOn,
        @Nullable LocalDate appealedOn,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate closedOn,
        @Nullable ClosingReason closing,
        @Nullable List<PersonReference> approvers,
        Set<CaseParty> parties,
        List<Action> actions,
        List<MoveNotNow> notNow,
        @Schema(examples = "4") long version) {

    /** A move that is not possible now. */
    record MoveNotNow(
            CaseMove move,

            @Schema(examples = "It was agreed to come back to it on 1 March 2027.")
            String because) {}

    static CaseView of(ShownCase shown, PeopleNames.Naming names, Language language) {
        var open = shown.visible();
        PromotionCase it = open.promotionCase();
        CaseDays days = it.days();
        return new CaseView(
                it.id(),
                names.of(it.employeeId()),
                names.ofNullable(open.owner().managerId()),
                it.framework(),
                it.frameworkVersion(),
                shown.level(),
                shown.target(),
                it.language().key(),
                it.state(),
                it.round(),
                days.openedOn(),
                it.isSharedWithManager(),
                days.askedOn(),
                it.answer(),
                it.revisitOn(),
                days.appealedOn(),
                days.submittedOn(),
                days.effectiveOn(),
                days.closedOn(),
                it.closing(),
                shown.approvers() == null
                        ? null
                        : shown.approvers().stream().map(names::of).toList(),
                open.parties(),
                open.moves()
                        .filter(move ->
                                open.whyNot(move, shown.today(), language).isEmpty())
                        .map(move -> CaseActions.of(move, it))
                        .toList(),
                open.moves()
                        .flatMap(move ->
                                open
                                        .whyNot(move, shown.today(), language)
                                        .map(why -> new MoveNotNow(move, why))
                                        .stream())
                        .toList(),
                it.version());
    }
}
