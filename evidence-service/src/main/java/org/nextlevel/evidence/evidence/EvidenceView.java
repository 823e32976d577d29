package org.nextlevel.evidence.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.content.ContentView;

/**
 * A piece of evidence with what was said about it, the earliest word first.
 *
 * @param sharedWith ids of those it is shared with by name; absent for everybody but the owner
 * @param sharedSince absent when it is private
 * @param changedSinceShared the fields that tell something else than when it was shared
 * @param revision number of the present one, from 1
 * @param actions what the caller may do with it now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
        UUID id,
        UUID employeeId,
        State state,
        @JsonUnwrapped ContentView content,
        Visibility visibility,
        List<UUID> sharedWith,
        Instant sharedSince,

        @Schema(examples = "[\"metrics\"]") List<String> changedSinceShared,

        @Schema(examples = "1") int revision,
        List<AttestationView> attestations,
        @Schema(examples = "3") long version,
        Instant loggedAt,
        Instant updatedAt,
        Set<Action> actions) {

    /**
     * Somebody's word.
     *
     * @param level key of the level that they confirm; absent for the one claimed
     * @param relation to the work at that time; absent when they did not say
     * @param marks why it weighs less than it seems; mostly empty
     * @param statement absent when there was none
     * @param revision number of the evidence's revision that they spoke of
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AttestationView(
            UUID attesterId,
            Outcome outcome,
            @Schema(examples = "senior-1") String level,
            Relation relation,
            Set<Mark> marks,
            @Schema(examples = "I saw it from close by.") String statement,
            @Schema(examples = "1") int revision,
            Instant attestedAt) {}

    /** As its owner sees it. */
    static EvidenceView forOwner(Evidence evidence, List<Word> words) {
        return of(evidence, words, evidence.sharedWith().stream().sorted().toList(), ownersActions(evidence));
    }

    /**
     * As somebody sees it whom it is shared with.
     *
     * @param attests whether they may say a word on it
     */
    static EvidenceView forReader(Evidence evidence, List<Word> words, boolean attests) {
        return of(evidence, words, null, attests ? EnumSet.of(Action.ATTEST) : EnumSet.noneOf(Action.class));
    }

    private static EvidenceView of(Evidence evidence, List<Word> words, List<UUID> sharedWith, Set<Action> actions) {
        return new EvidenceView(
                evidence.id(),
                evidence.employeeId(),
                evidence.state(),
                ContentView.of(evidence.content()),
                evidence.visibility(),
                sharedWith,
                evidence.sharedSince(),
                evidence.changedSinceShared(),
                evidence.revision(),
                words.stream()
                        .map(word -> new AttestationView(
                                word.attesterId(),
                                word.outcome(),
                                word.level(),
                                word.relation(),
                                word.marks(),
                                word.statement(),
                                word.revision(),
                                word.attestedAt()))
                        .toList(),
                evidence.version(),
                evidence.loggedAt(),
                evidence.updatedAt(),
                actions);
    }

    private static Set<Action> ownersActions(Evidence evidence) {
        Set<Action> actions = switch (evidence.state()) {
            case LOGGED ->
                EnumSet.of(Action.REVISE, Action.SHARE, Action.REQUEST_ATTESTATION, Action.DELETE, Action.ERASE);
            case DELETED -> EnumSet.of(Action.RESTORE, Action.ERASE);
            case ERASED -> EnumSet.noneOf(Action.class);
        };
        if (evidence.state() == State.LOGGED && evidence.isShared()) {
            actions.add(Action.TAKE_BACK);
        }
        return actions;
    }
}
