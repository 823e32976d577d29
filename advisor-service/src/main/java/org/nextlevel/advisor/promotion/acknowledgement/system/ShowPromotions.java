package org.nextlevel.advisor.promotion.acknowledgement.system;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.promotion.acknowledgement.AcknowledgementSettings;
import org.nextlevel.advisor.promotion.acknowledgement.PromotionAcknowledgement;
import org.nextlevel.advisor.promotion.acknowledgement.PromotionAcknowledgements;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.kit.action.Action;

/** Puts together what is shown of approved promotions, and what the caller may do with each. */
@ApplicationScoped
class ShowPromotions {
    private final PromotionAcknowledgements acknowledgements;
    private final Frameworks frameworks;
    private final WhoAcknowledges who;
    private final AcknowledgementSettings settings;
    private final Clock clock;

    ShowPromotions(
            PromotionAcknowledgements acknowledgements,
            Frameworks frameworks,
            WhoAcknowledges who,
            AcknowledgementSettings settings,
            Clock clock) {
        this.acknowledgements = acknowledgements;
        this.frameworks = frameworks;
        this.who = who;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is shown of some, by their ids.
     *
     * @param approvals when each was approved, by the cases' ids; of who was erased that is not known any more
     */
    Map<UUID, ShownPromotion> shown(List<PromotionCase> some, Map<UUID, Instant> approvals) {
        Map<UUID, PromotionAcknowledgement> said = acknowledgements.of(approvals.keySet());
        return some.stream()
                .collect(Collectors.toMap(
                        PromotionCase::id, one -> shown(one, approvals.get(one.id()), said.get(one.id()))));
    }

    private ShownPromotion shown(
            PromotionCase approved, @Nullable Instant approvedAt, @Nullable PromotionAcknowledgement said) {
        return new ShownPromotion(
                approved,
                approvedAt,
                frameworks
                        .require(approved.framework(), approved.frameworkVersion())
                        .ladder(),
                approvedAt == null ? null : acknowledgement(approvedAt, said),
                PromotionAcknowledgement.tagOf(said),
                approvedAt == null ? List.of() : actions(approved, said));
    }

    private AcknowledgementView acknowledgement(Instant approvedAt, @Nullable PromotionAcknowledgement said) {
        return said == null
                ? AcknowledgementView.outstanding(approvedAt, clock.instant(), settings.acknowledgementDays())
                : AcknowledgementView.of(said);
    }

    private List<Action> actions(PromotionCase approved, @Nullable PromotionAcknowledgement said) {
        if (!who.may(approved.employeeId())) {
            return List.of();
        }
        String path = "/api/promotions/%s/acknowledgement".formatted(approved.id());
        return List.of(
                said != null && said.content().isInWords()
                        ? Action.post(PromotionMove.ACKNOWLEDGE, path, "If-Match", "takenOver")
                        : Action.post(PromotionMove.ACKNOWLEDGE, path, "takenOver"));
    }
}
