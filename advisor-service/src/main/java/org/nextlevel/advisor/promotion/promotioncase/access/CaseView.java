package org.nextlevel.advisor.promotion.promotioncase.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.promotion.promotioncase.AnswerKind;
import org.nextlevel.advisor.promotion.promotioncase.CaseDays;
import org.nextlevel.advisor.promotion.promotioncase.CaseState;
import org.nextlevel.advisor.promotion.promotioncase.ClosingReason;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;

/**
 * A case as one of its parties sees it.
 *
 * @param frameworkVersion the version it stays with
 * @param level held when it was opened
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
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        UUID id,
        UUID employeeId,
        @Schema(examples = "engineering") String framework,
        @Schema(examples = "3") long frameworkVersion,
        @Schema(examples = "engineer-2") String level,
        @Schema(examples = "senior-1") String target,
        CaseState state,
        @Schema(examples = "1") int round,
        LocalDate openedOn,
        boolean sharedWithManager,
        LocalDate askedOn,
        AnswerKind answer,
        LocalDate revisitOn,
        LocalDate appealedOn,
        LocalDate submittedOn,
        LocalDate effectiveOn,
        LocalDate closedOn,
        ClosingReason closing,
        List<UUID> approvers,
        Set<Party> parties,
        List<Move> actions,
        List<NotNow> notNow,
        @Schema(examples = "4") long version) {

    /** A move that is not possible now. */
    record NotNow(
            Move move,

            @Schema(examples = "It was agreed to come back to it on 2027-03-01.")
            String because) {}

    /**
     * The case as the caller sees it.
     *
     * @param approvers the ids of those who may read it by name; null where the caller is not to know
     */
    static CaseView of(VisibleCase open, List<UUID> approvers, LocalDate today) {
        PromotionCase shown = open.promotionCase();
        CaseDays days = shown.days();
        return new CaseView(
                shown.id(),
                shown.employeeId(),
                shown.framework(),
                shown.frameworkVersion(),
                shown.level(),
                shown.target(),
                shown.state(),
                shown.round(),
                days.openedOn(),
                shown.isSharedWithManager(),
                days.askedOn(),
                shown.answer(),
                shown.revisitOn(),
                days.appealedOn(),
                days.submittedOn(),
                days.effectiveOn(),
                days.closedOn(),
                shown.closing(),
                approvers,
                open.parties(),
                open.moves().filter(move -> open.whyNot(move, today).isEmpty()).toList(),
                open.moves()
                        .flatMap(move -> open.whyNot(move, today).map(why -> new NotNow(move, why)).stream())
                        .toList(),
                shown.version());
    }
}
