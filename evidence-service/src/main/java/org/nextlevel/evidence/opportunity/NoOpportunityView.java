package org.nextlevel.evidence.opportunity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That there was no opportunity for a competency so far.
 *
 * @param statement in the owner's words; absent for none
 * @param until last day; absent while it goes on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoOpportunityView(
        @Schema(examples = "engineering") String framework,
        @Schema(examples = "hiring") String competency,
        NoOpportunityReason reason,
        @Schema(examples = "Nobody is hired this year.") String statement,
        LocalDate from,
        LocalDate until,
        @Schema(examples = "0") long version) {

    static NoOpportunityView of(NoOpportunity one) {
        return new NoOpportunityView(
                one.framework(),
                one.competency(),
                one.reason(),
                one.statement(),
                one.startsOn(),
                one.endsOn(),
                one.version());
    }
}
