package org.nextlevel.advisor.readiness.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.readiness.evidence.WeightReason;
import org.nextlevel.engine.readiness.finding.RequirementState;

/**
 * What changed in one requirement.
 *
 * @param before null when it was not asked for before
 * @param after null when it is not asked for any more
 * @param evidence pieces that count otherwise than before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequirementChange(
        @Schema(examples = "senior-1.communication") String expectationId,
        @Schema(examples = "communication") String competency,
        @Schema(examples = "Communication") String name,

        @Schema(description = "Absent when it was not asked for before.")
        RequirementStanding before,

        @Schema(description = "Absent when it is not asked for any more.")
        RequirementStanding after,

        @Schema(description = "The pieces that count otherwise than before.")
        List<EvidenceCountChange> evidence) {

    /** How far it is shown. */
    public record RequirementStanding(
            @Schema(examples = "EMERGING") RequirementState state,
            @Schema(examples = "0.50") BigDecimal strength) {
        static RequirementStanding of(AssessmentSnapshot.StoredRequirement line) {
            return line == null ? null : new RequirementStanding(line.state(), line.strength());
        }
    }

    /**
     * @param before how it counted; null when it did not
     * @param after how it counts; null when it does not any more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EvidenceCountChange(
            UUID evidenceId,

            @Nullable @Schema(description = "How it counted before; absent when it did not.", examples = "UNATTESTED")
            WeightReason before,

            @Nullable @Schema(description = "How it counts; absent when it does not any more.", examples = "CONFIRMED")
            WeightReason after) {
        @JsonIgnore
        boolean isNone() {
            return before == after;
        }
    }

    /**
     * What changed from one snapshot to the next, in the order of the later one; what is no longer asked for comes last.
     *
     * @param before null when there was none
     */
    static List<RequirementChange> between(AssessmentSnapshot before, AssessmentSnapshot after) {
        SequencedMap<String, AssessmentSnapshot.StoredRequirement> former = new LinkedHashMap<>();
        if (before != null) {
            before.requirements().forEach(line -> former.put(line.expectationId(), line));
        }
        List<RequirementChange> changes = new ArrayList<>();
        for (AssessmentSnapshot.StoredRequirement line : after.requirements()) {
            changes.add(of(former.remove(line.expectationId()), line));
        }
        former.values().forEach(line -> changes.add(of(line, null)));
        return changes.stream().filter(change -> !change.isNone()).toList();
    }

    /** What two changes, one after the other, come to; what they undo is left out. */
    public static List<RequirementChange> joined(List<RequirementChange> earlier, List<RequirementChange> later) {
        SequencedMap<String, RequirementChange> all = new LinkedHashMap<>();
        earlier.forEach(change -> all.put(change.expectationId(), change));
        later.forEach(change -> all.merge(change.expectationId(), change, RequirementChange::then));
        return all.values().stream().filter(change -> !change.isNone()).toList();
    }

    private RequirementChange then(RequirementChange later) {
        SequencedMap<UUID, EvidenceCountChange> pieces = new LinkedHashMap<>();
        evidence.forEach(piece -> pieces.put(piece.evidenceId(), piece));
        later.evidence.forEach(piece -> pieces.merge(
                piece.evidenceId(),
                piece,
                (first, second) -> new EvidenceCountChange(first.evidenceId(), first.before(), second.after())));
        return new RequirementChange(
                expectationId,
                competency,
                later.name,
                before,
                later.after,
                pieces.values().stream().filter(piece -> !piece.isNone()).toList());
    }

    @JsonIgnore
    boolean isNone() {
        return Objects.equals(before, after) && evidence.isEmpty();
    }

    private static RequirementChange of(
            AssessmentSnapshot.StoredRequirement before, AssessmentSnapshot.StoredRequirement after) {
        AssessmentSnapshot.StoredRequirement either = after == null ? before : after;
        return new RequirementChange(
                either.expectationId(),
                either.competency(),
                either.name(),
                RequirementStanding.of(before),
                RequirementStanding.of(after),
                pieces(before, after));
    }

    private static List<EvidenceCountChange> pieces(
            AssessmentSnapshot.StoredRequirement before, AssessmentSnapshot.StoredRequirement after) {
        Map<UUID, WeightReason> former = counted(before);
        Map<UUID, WeightReason> now = counted(after);
        SequencedMap<UUID, EvidenceCountChange> changes = new LinkedHashMap<>();
        former.forEach((id, why) -> changes.put(id, new EvidenceCountChange(id, why, now.get(id))));
        now.forEach((id, why) -> changes.put(id, new EvidenceCountChange(id, former.get(id), why)));
        return changes.values().stream().filter(piece -> !piece.isNone()).toList();
    }

    private static Map<UUID, WeightReason> counted(AssessmentSnapshot.StoredRequirement line) {
        Map<UUID, WeightReason> counted = new LinkedHashMap<>();
        if (line != null) {
            line.pieces().forEach(piece -> counted.put(piece.evidenceId(), piece.why()));
        }
        return counted;
    }
}
