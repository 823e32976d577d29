package org.nextlevel.evidence.evidence.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.evidence.claim.Claim;

/**
 * What a piece of evidence tells; what its owner did not say is absent, or an empty list.
 *
 * @param summary its title, one sentence
 * @param narrative Markdown without HTML and images
 * @param startedOn first day of the period
 * @param occurredOn the day it was done, or the last day of the period
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceContentView(
        @Schema(examples = "Cut the nightly build from 40 to 12 minutes.")
        String summary,

        @Schema(examples = "The *whole* company waited for it. I found the slow tests, and led their repair.")
        String narrative,

        LocalDate startedOn,
        LocalDate occurredOn,
        EvidenceKind kind,
        List<MetricView> metrics,
        List<EvidenceLink> links,
        List<UUID> collaborators,
        List<Claim> claims) {

    /** As its readers see it. */
    public static EvidenceContentView of(EvidenceContent content) {
        return new EvidenceContentView(
                content.summary(),
                content.narrative(),
                content.startedOn(),
                content.occurredOn(),
                content.kind(),
                content.metrics().stream().map(MetricView::of).toList(),
                content.links(),
                content.collaborators(),
                content.claims());
    }
}
