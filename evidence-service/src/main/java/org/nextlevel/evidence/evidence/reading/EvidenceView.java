package org.nextlevel.evidence.evidence.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.attestation.AttestationView;
import org.nextlevel.evidence.evidence.content.EvidenceContentView;
import org.nextlevel.evidence.evidence.guidance.SuggestionsView;
import org.nextlevel.evidence.evidence.hint.QualityHint;
import org.nextlevel.evidence.evidence.piece.EvidenceState;
import org.nextlevel.evidence.evidence.piece.EvidenceVisibility;
import org.nextlevel.evidence.evidence.wording.EarlierWordingView;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.PersonReference;

/**
 * A piece of evidence with what stands said of it, in the order of time.
 *
 * @param sharedWith those it is shared with by name; absent for everybody but the owner
 * @param sharedSince absent when it is private
 * @param changedSinceShared the fields that tell something else than when it was shared
 * @param revision number of the present one, from 1
 * @param earlierWordings what people spoke of that is told otherwise now, beside this; for the owner of all who attested, for
 *     everybody else of themselves
 * @param actions what the caller may do with it now
 * @param suggestions what it seems to say; only for the owner, and only when it was just written
 * @param hints what would make it stronger; only for the owner, and absent in lists
 */
public record EvidenceView(
        UUID id,
        PersonReference owner,
        EvidenceState state,
        @JsonUnwrapped EvidenceContentView content,
        EvidenceVisibility visibility,
        @Nullable List<PersonReference> sharedWith,
        @Nullable Instant sharedSince,
        @Schema(examples = "[\"metrics\"]") List<String> changedSinceShared,
        @Schema(examples = "1") int revision,
        List<AttestationView> attestations,
        List<EarlierWordingView> earlierWordings,
        @Schema(examples = "3") long version,
        Instant loggedAt,
        Instant updatedAt,
        List<Action> actions,
        @Nullable SuggestionsView suggestions,
        @Nullable List<QualityHint> hints) {

    /** Those of the actions whose request goes to a part of the piece, such as its {@code claims}. */
    public List<Action> actionsOn(String part) {
        return actions.stream()
                .filter(action -> action.href().endsWith("/" + part))
                .toList();
    }

    /** The same with what its owner is offered. */
    EvidenceView guided(@Nullable SuggestionsView suggested, List<QualityHint> stronger) {
        return new EvidenceView(
                id,
                owner,
                state,
                content,
                visibility,
                sharedWith,
                sharedSince,
                changedSinceShared,
                revision,
                attestations,
                earlierWordings,
                version,
                loggedAt,
                updatedAt,
                actions,
                suggested,
                stronger);
    }
}
