package org.nextlevel.advisor.promotion.acknowledgement.system;

import io.quarkus.panache.common.Parameters;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.nextlevel.advisor.promotion.acknowledgement.AcknowledgementState;
import org.nextlevel.kit.problem.mapping.RequestFaults;

/** Which approved promotions are wanted; used as a {@code @BeanParam}. What is null does not matter. */
public record PromotionQuestion(
        @QueryParam("updatedSince")
        @Parameter(description = "Only what was approved, or went on, then or later.", example = "2026-03-31T09:30:00Z")
        Instant updatedSince,

        @QueryParam("acknowledgement")
        @Parameter(
                description = "Only what the HR system took over, refused, or has said nothing of.",
                example = "OUTSTANDING")
        AcknowledgementState acknowledgement)
        implements RequestFaults.ParameterBean {
    private static final String APPROVED = "days.effectiveOn is not null";

    /** Of who was erased nothing is waited for. */
    private static final String OUTSTANDING =
            " and not acknowledgementSaid and id in (select caseId from CaseDecision where approved)";

    private static final String SAID = "(select caseId from PromotionAcknowledgement where content.state = :state)";

    /** HQL. */
    String condition() {
        return APPROVED
                + (updatedSince == null ? "" : " and changedAt >= :since")
                + switch (acknowledgement) {
                    case null -> "";
                    case OUTSTANDING -> OUTSTANDING;
                    case ACKNOWLEDGED, REFUSED -> " and id in " + SAID;
                };
    }

    /** The values that go with it. */
    Parameters parameters() {
        Parameters values = new Parameters();
        if (updatedSince != null) {
            values.and("since", updatedSince);
        }
        if (acknowledgement != null && acknowledgement != AcknowledgementState.OUTSTANDING) {
            values.and("state", acknowledgement);
        }
        return values;
    }
}
