package org.nextlevel.evidence.evidence.content;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.evidence.claim.ClaimView;
import org.nextlevel.kit.reference.PersonReference;

/**
 * What a piece of evidence tells; what its owner did not say is absent, or an empty list.
 *
 * @param summary its title, one sentence
 * @param narrative Markdown without HTML and images
 * @param startedOn first day of the period
 * @param occurredOn the day it was done, or the last day of the period
 */
public record EvidenceContentView(
        @Schema(examples = "Cut the nightly build from 40 to 12 minutes.")
        String summary,

        @Nullable
        @Schema(examples = "The *whole* company waited for it. I found the slow tests, and led their repair.")
        String narrative,

        @Nullable LocalDate startedOn,
        LocalDate occurredOn,
        @Nullable EvidenceKind kind,
        List<MetricView> metrics,
        List<EvidenceLink> links,
        List<PersonReference> collaborators,
        List<ClaimView> claims) {

    /** As its readers see it. */
    public static EvidenceContentView of(EvidenceContent content, EvidenceNames names) {
        return new EvidenceContentView(
                content.summary(),
                content.narrative(),
                content.startedOn(),
                content.occurredOn(),
                content.kind(),
                content.metrics().stream().map(MetricView::of).toList(),
                content.links(),
                names.people(content.collaborators()),
                content.claims().stream().map(names::claim).toList());
    }
}
