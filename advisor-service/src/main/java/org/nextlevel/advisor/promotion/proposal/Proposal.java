package org.nextlevel.advisor.promotion.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.advisor.promotion.proposal.content.ProposalCitation;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.advisor.promotion.proposal.draft.ProposalDraft;
import org.nextlevel.kit.tenant.Aggregate;

/** The draft of a case's proposal, which its owner alone sees. */
@Entity
class Proposal extends Aggregate {
    @Id
    private UUID id;

    private UUID caseId;

    @JdbcTypeCode(SqlTypes.JSON)
    private ProposalContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProposalCitation> citations = List.of();

    private LocalDate draftedOn;

    private Instant changedAt;

    protected Proposal() {}

    Proposal(UUID caseId, ProposalDraft draft, LocalDate today, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.content = draft.content();
        this.citations = draft.citations();
        this.draftedOn = today;
        this.changedAt = at;
    }

    /**
     * The owner edits it; an edit that says the same changes nothing.
     *
     * @param known how all evidence reads that is cited now
     */
    void edit(ProposalContent edited, List<ProposalCitation> known, Instant at) {
        List<UUID> cited = edited.cited();
        List<ProposalCitation> kept = known.stream()
                .filter(citation -> cited.contains(citation.evidenceId()))
                .toList();
        if (edited.equals(content) && kept.equals(citations)) {
            return;
        }
        content = edited;
        citations = kept;
        changedAt = at;
    }

    ProposalContent content() {
        return content;
    }

    List<ProposalCitation> citations() {
        return citations;
    }

    /** The tag of this state; a draft that is made anew has tags of its own. */
    String tag() {
        return "\"%s-%d\"".formatted(id, version());
    }

    UUID caseId() {
        return caseId;
    }

    LocalDate draftedOn() {
        return draftedOn;
    }

    Instant changedAt() {
        return changedAt;
    }
}
