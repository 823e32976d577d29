package org.nextlevel.advisor.promotion.promotioncase;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.kit.event.Event;

/** Something happened to a case. All types carry the same state: ids, keys, numbers and dates, no word of it. */
public sealed interface CaseEvent extends Event {
    /** The case as it is now. */
    @JsonUnwrapped
    State state();

    @Override
    default String topic() {
        return "advice-events";
    }

    @Override
    default String key() {
        return state().employeeId().toString();
    }

    /**
     * A case as others need to know it.
     *
     * @param level key of the level held when it was opened
     * @param target key of the level asked for
     * @param version rises with each change
     * @param round how often the promotion was asked for
     * @param answer null before the first
     * @param revisitOn null when none was said
     * @param effectiveOn from when the promotion holds; null until HR approved it
     */
    record State(
            UUID caseId,
            UUID employeeId,
            String framework,
            long frameworkVersion,
            String level,
            String target,
            long version,
            CaseState state,
            int round,
            AnswerKind answer,
            LocalDate revisitOn,
            LocalDate effectiveOn) {

        static State of(PromotionCase it) {
            return new State(
                    it.id(),
                    it.employeeId(),
                    it.framework(),
                    it.frameworkVersion(),
                    it.level(),
                    it.target(),
                    it.version(),
                    it.state(),
                    it.round(),
                    it.answer(),
                    it.revisitOn(),
                    it.effectiveOn());
        }
    }

    /** Somebody began to prepare. */
    record CaseOpened(@JsonUnwrapped State state) implements CaseEvent {}

    /** It is shown to the manager or to somebody by name. */
    record CaseShared(@JsonUnwrapped State state) implements CaseEvent {}

    /** The promotion was asked for. */
    record PromotionAsked(@JsonUnwrapped State state) implements CaseEvent {}

    /** An answer was recorded. */
    record PromotionAnswered(@JsonUnwrapped State state) implements CaseEvent {}

    /** The plan that follows from the answer is agreed. */
    record PlanAgreed(@JsonUnwrapped State state) implements CaseEvent {}

    /** HR is asked to look at the answer again. */
    record AnswerAppealed(@JsonUnwrapped State state) implements CaseEvent {}

    /** HR is to decide. */
    record CaseSubmitted(@JsonUnwrapped State state) implements CaseEvent {}

    /** HR approved it; it takes effect on {@code effectiveOn}. */
    record PromotionApproved(@JsonUnwrapped State state) implements CaseEvent {}

    /** HR declined it. */
    record PromotionDeclined(@JsonUnwrapped State state) implements CaseEvent {}

    /** The time after the promotion began. */
    record FollowThroughBegun(@JsonUnwrapped State state) implements CaseEvent {}

    /** It is done. */
    record CaseCompleted(@JsonUnwrapped State state) implements CaseEvent {}

    /** It ended without a promotion. */
    record CaseClosed(@JsonUnwrapped State state) implements CaseEvent {}
}
