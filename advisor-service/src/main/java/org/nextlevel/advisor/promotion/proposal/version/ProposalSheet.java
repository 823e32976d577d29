package org.nextlevel.advisor.promotion.proposal.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.promotion.proposal.content.ProposalCitation;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;

/**
 * A proposal with all that a reader needs beside it, as it was on a day. Nothing in it is looked up again.
 *
 * @param expectations those that its claims show, in their order
 * @param coverage what the target requires, and how far the cited evidence shows it
 * @param on the day
 */
public record ProposalSheet(
        ProposalContent content,
        ProposalHead head,
        List<ShownExpectation> expectations,
        List<ProposalCitation> citations,
        List<ProposalCoverage> coverage,
        @Schema(examples = "2026-06-30") LocalDate on) {
    /** The ids of the colleagues whom it names: the manager, and those who confirmed what it cites. */
    public Set<UUID> colleagues() {
        return Stream.concat(
                        Stream.ofNullable(head.managerId()),
                        citations.stream()
                                .map(ProposalCitation::confirmedBy)
                                .filter(all -> all != null)
                                .flatMap(List::stream)
                                .map(one -> one.person().id()))
                .collect(Collectors.toSet());
    }

    /** The ids of all evidence whose words it may show, each once. */
    public Set<UUID> cited() {
        return Stream.concat(citations.stream().map(ProposalCitation::evidenceId), content.cited().stream())
                .collect(Collectors.toSet());
    }
}
