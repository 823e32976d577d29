package org.nextlevel.advisor.promotion.proposal.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.copy.wording.PeopleNames.Naming;
import org.nextlevel.advisor.promotion.proposal.content.ProposalCitation;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;

/**
 * A frozen version of a proposal, with all that a reader needs beside it, as it was on a day.
 *
 * @param expectations those that its claims show, in their order
 * @param coverage what the target requires, and how far the cited evidence shows it
 * @param on the day
 */
public record ProposalVersionView(
        UUID caseId,
        @Schema(examples = "2") int number,
        @Schema(examples = "2026-06-30T09:00:00Z") Instant frozenAt,
        ProposalContent content,
        ProposalHead head,
        List<ShownExpectation> expectations,
        List<ProposalCitation> citations,
        List<ProposalCoverage> coverage,
        @Schema(examples = "2026-06-30") LocalDate on) {

    /** A version with all that it says, and with the names that its reader may know. */
    public static ProposalVersionView of(ProposalVersion version, Naming names) {
        ProposalSheet sheet = version.content();
        return new ProposalVersionView(
                version.caseId(),
                version.number(),
                version.frozenAt(),
                sheet.content(),
                sheet.head().named(names),
                sheet.expectations(),
                sheet.citations().stream()
                        .map(citation -> citation.named(names))
                        .toList(),
                sheet.coverage(),
                sheet.on());
    }
}
