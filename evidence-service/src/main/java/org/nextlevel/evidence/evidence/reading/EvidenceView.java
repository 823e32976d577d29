package org.nextlevel.evidence.evidence.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.attestation.Attestation;
import org.nextlevel.evidence.attestation.AttestationView;
import org.nextlevel.evidence.evidence.content.EvidenceContentView;
import org.nextlevel.evidence.evidence.guidance.SuggestionsView;
import org.nextlevel.evidence.evidence.hint.QualityHint;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.piece.EvidenceState;
import org.nextlevel.evidence.evidence.piece.Visibility;

/**
 * A piece of evidence with what stands said of it, in the order of time.
 *
 * @param sharedWith ids of those it is shared with by name; absent for everybody but the owner
 * @param sharedSince absent when it is private
 * @param changedSinceShared the fields that tell something else than when it was shared
 * @param revision number of the present one, from 1
 * @param actions what the caller may do with it now
 * @param suggestions what it seems to say; only for the owner, and only when it was just written
 * @param hints what would make it stronger; only for the owner, and absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
        UUID id,
        UUID employeeId,
        EvidenceState state,
        @JsonUnwrapped EvidenceContentView content,
        Visibility visibility,
        List<UUID> sharedWith,
        Instant sharedSince,

        @Schema(examples = "[\"metrics\"]") List<String> changedSinceShared,

        @Schema(examples = "1") int revision,
        List<AttestationView> attestations,
        @Schema(examples = "3") long version,
        Instant loggedAt,
        Instant updatedAt,
        Set<EvidenceAction> actions,
        SuggestionsView suggestions,
        List<QualityHint> hints) {

    /** As its owner sees it. */
    public static EvidenceView forOwner(Evidence evidence, List<Attestation> said) {
        return forOwner(evidence, said, null, null);
    }

    /** As its owner sees it, with what the owner is offered; null for what is not computed. */
    public static EvidenceView forOwner(
            Evidence evidence, List<Attestation> said, SuggestionsView suggestions, List<QualityHint> hints) {
        List<UUID> named = evidence.sharing().with().stream().sorted().toList();
        return of(evidence, said, named, ownersActions(evidence, said), suggestions, hints);
    }

    /**
     * As somebody sees it whom it is shared with.
     *
     * @param reader their id
     * @param attests whether they may attest it
     */
    static EvidenceView forReader(Evidence evidence, List<Attestation> said, UUID reader, boolean attests) {
        Set<EvidenceAction> actions = EnumSet.noneOf(EvidenceAction.class);
        if (attests) {
            actions.add(EvidenceAction.ATTEST);
        }
        addWithdrawal(actions, said, reader);
        return of(evidence, said, null, actions, null, null);
    }

    private static EvidenceView of(
            Evidence evidence,
            List<Attestation> said,
            List<UUID> sharedWith,
            Set<EvidenceAction> actions,
            SuggestionsView suggestions,
            List<QualityHint> hints) {
        return new EvidenceView(
                evidence.id(),
                evidence.employeeId(),
                evidence.state(),
                EvidenceContentView.of(evidence.content()),
                evidence.sharing().visibility(),
                sharedWith,
                evidence.sharing().since(),
                evidence.sharing().changed(),
                evidence.revision(),
                AttestationView.of(said),
                evidence.version(),
                evidence.loggedAt(),
                evidence.updatedAt(),
                actions,
                suggestions,
                hints);
    }

    private static Set<EvidenceAction> ownersActions(Evidence evidence, List<Attestation> said) {
        Set<EvidenceAction> actions = switch (evidence.state()) {
            case LOGGED ->
                EnumSet.of(
                        EvidenceAction.REVISE,
                        EvidenceAction.SHARE,
                        EvidenceAction.REQUEST_ATTESTATION,
                        EvidenceAction.ATTEST,
                        EvidenceAction.DELETE,
                        EvidenceAction.ERASE);
            case DELETED -> EnumSet.of(EvidenceAction.RESTORE, EvidenceAction.ERASE);
            case ERASED -> EnumSet.noneOf(EvidenceAction.class);
        };
        if (evidence.state() == EvidenceState.LOGGED && evidence.sharing().isShared()) {
            actions.add(EvidenceAction.TAKE_BACK);
        }
        addWithdrawal(actions, said, evidence.employeeId());
        return actions;
    }

    private static void addWithdrawal(Set<EvidenceAction> actions, List<Attestation> said, UUID attester) {
        if (said.stream().anyMatch(attestation -> attestation.attesterId().equals(attester))) {
            actions.add(EvidenceAction.WITHDRAW_ATTESTATION);
        }
    }
}
