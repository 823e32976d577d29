package org.nextlevel.advisor.promotion.promotioncase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.ReassessmentQueue;
import org.nextlevel.kit.event.Outbox;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;

/** The moves of a case, each told in the same transaction. */
@ApplicationScoped
public class MoveCase {
    private final Cases cases;
    private final Approvers approvers;
    private final CaseAccess open;
    private final Frameworks frameworks;
    private final EntityManager database;
    private final Outbox outbox;
    private final ReassessmentQueue reassessments;
    private final Clock clock;

    MoveCase(
            Cases cases,
            Approvers approvers,
            CaseAccess open,
            Frameworks frameworks,
            EntityManager database,
            Outbox outbox,
            ReassessmentQueue reassessments,
            Clock clock) {
        this.cases = cases;
        this.approvers = approvers;
        this.open = open;
        this.frameworks = frameworks;
        this.database = database;
        this.outbox = outbox;
        this.reassessments = reassessments;
        this.clock = clock;
    }

    /** Opens the case of somebody for a level. */
    VisibleCase begin(Employee owner, String target) {
        cases.findOpen(owner.id()).ifPresent(former -> {
            throw new Conflict(
                    "case-open",
                    "The case %s is %s: complete or close it first, there is one at a time."
                            .formatted(former.id(), former.state()));
        });
        Framework pinned = frameworks.pin(owner.framework());
        if (!pinned.ladder().above(owner.level()).contains(target)) {
            throw new Invalid("#/target", "'%s' is not above the present level '%s'".formatted(target, owner.level()));
        }
        var promotionCase = new PromotionCase(owner, pinned, target, now());
        cases.persist(promotionCase);
        tell(promotionCase, CaseEvent.CaseOpened::new);
        return open.open(promotionCase.id(), "case-opened");
    }

    /**
     * Makes a move of the caller.
     *
     * @param ifMatch the request's If-Match header
     * @param verb what happens to the case
     * @param event what is told
     */
    public VisibleCase move(
            UUID id,
            String ifMatch,
            Move move,
            BiConsumer<VisibleCase, PromotionCase.Now> verb,
            Function<CaseEvent.State, CaseEvent> event) {
        VisibleCase opened = openFor(id, move);
        var now = now();
        ETag.requireMatch(ifMatch, opened.promotionCase().version());
        verb.accept(opened, now);
        tell(opened.promotionCase(), event);
        return opened;
    }

    /** A case on which the caller may do this now. */
    public VisibleCase openFor(UUID id, Move move) {
        VisibleCase opened = open.open(id, "case-" + move.name().toLowerCase(Locale.ROOT));
        opened.require(move, LocalDate.now(clock));
        return opened;
    }

    /** Asks for the promotion; what changed since is needed from the second time on. */
    VisibleCase ask(UUID id, String ifMatch, AskForPromotionRequest changed) {
        return move(
                id,
                ifMatch,
                Move.ASK,
                (opened, now) -> {
                    PromotionCase promotionCase = opened.promotionCase();
                    if (promotionCase.round() > 0) {
                        requireChange(changed);
                    }
                    promotionCase.ask(now);
                    database.persist(new CaseRequest(
                            promotionCase, CaseRequest.Kind.ASK, opened.owner().managerId(), changed, now.day()));
                },
                CaseEvent.PromotionAsked::new);
    }

    VisibleCase appeal(UUID id, String ifMatch, AskForPromotionRequest changed) {
        return move(
                id,
                ifMatch,
                Move.APPEAL,
                (opened, now) -> {
                    requireChange(changed);
                    opened.promotionCase().appeal(now);
                    database.persist(
                            new CaseRequest(opened.promotionCase(), CaseRequest.Kind.APPEAL, null, changed, now.day()));
                },
                CaseEvent.AnswerAppealed::new);
    }

    /** Ends it: from now on the latest version of the framework holds for its owner again. */
    VisibleCase end(UUID id, String ifMatch, ClosingReason why) {
        return move(
                id,
                ifMatch,
                why == null ? Move.COMPLETE : Move.CLOSE,
                (opened, now) -> {
                    PromotionCase promotionCase = opened.promotionCase();
                    if (why == null) {
                        promotionCase.complete(now);
                    } else {
                        promotionCase.close(why, now);
                    }
                    reassessments.note(opened.owner().id(), "CaseEnded", id);
                },
                why == null ? CaseEvent.CaseCompleted::new : CaseEvent.CaseClosed::new);
    }

    /** The case as the caller sees it. */
    public CaseView view(VisibleCase opened) {
        PromotionCase it = opened.promotionCase();
        LocalDate today = LocalDate.now(clock);
        List<Move> mine = Arrays.stream(Move.values())
                .filter(move -> move.isFor(opened.parties()))
                .toList();
        return new CaseView(
                it.id(),
                it.employeeId(),
                it.framework(),
                it.frameworkVersion(),
                it.level(),
                it.target(),
                it.state(),
                it.round(),
                it.openedOn(),
                it.isSharedWithManager(),
                it.askedOn(),
                it.answer(),
                it.revisitOn(),
                it.appealedOn(),
                it.submittedOn(),
                it.effectiveOn(),
                it.closedOn(),
                it.closing(),
                opened.is(Party.OWNER) ? approvers.of(it.id()) : null,
                opened.parties(),
                mine.stream()
                        .filter(move -> opened.whyNot(move, today).isEmpty())
                        .toList(),
                mine.stream()
                        .flatMap(move -> opened.whyNot(move, today).map(why -> new CaseView.NotNow(move, why)).stream())
                        .toList(),
                it.version());
    }

    private static void requireChange(AskForPromotionRequest changed) {
        if ((changed.whatChanged() == null || changed.whatChanged().isBlank())
                && changed.evidence().isEmpty()) {
            throw new Invalid("#/whatChanged", "say what changed since the answer, or name new evidence");
        }
    }

    private void tell(PromotionCase promotionCase, Function<CaseEvent.State, CaseEvent> event) {
        // So that the event carries the version that the change makes.
        cases.flush();
        outbox.append(event.apply(CaseEvent.State.of(promotionCase)));
    }

    private PromotionCase.Now now() {
        return new PromotionCase.Now(LocalDate.now(clock), clock.instant());
    }
}
