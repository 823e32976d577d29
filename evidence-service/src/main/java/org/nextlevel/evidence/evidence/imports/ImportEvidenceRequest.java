package org.nextlevel.evidence.evidence.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.evidence.capture.LogEvidenceRequest;
import org.nextlevel.evidence.evidence.claim.ClaimRequest;
import org.nextlevel.evidence.evidence.content.EvidenceKind;
import org.nextlevel.evidence.evidence.content.EvidenceLink;
import org.nextlevel.evidence.evidence.content.Metric;
import org.nextlevel.evidence.evidence.piece.EvidenceVisibility;
import org.nextlevel.kit.time.CalendarDate;

/**
 * The JSON export of somebody's evidence, as it was answered.
 *
 * @param version of its form
 * @param exportedAt ignored
 */
public record ImportEvidenceRequest(
        @Min(1) @Max(1) @Schema(examples = "1") int version,
        Instant exportedAt,
        @NotNull @Size(max = 2_000) List<@Valid @NotNull ImportedEvidence> pieces) {

    /**
     * A piece of evidence.
     *
     * @param id which it had where it was exported
     * @param visibility ignored: whom to show it to is decided anew
     * @param sharedWith ignored likewise
     * @param loggedAt ignored
     * @param updatedAt ignored
     * @param attestations ignored: nobody brings the words of others along
     */
    public record ImportedEvidence(
            @NotNull UUID id,

            @NotBlank @Size(max = 500) @Schema(examples = "Cut the nightly build from 40 to 12 minutes.")
            String summary,

            @Size(max = 10_000) String narrative,
            @CalendarDate LocalDate startedOn,
            @NotNull @CalendarDate LocalDate occurredOn,
            EvidenceKind kind,
            @Size(max = 20) List<@Valid @NotNull Metric> metrics,
            @Size(max = 20) List<@Valid @NotNull EvidenceLink> links,
            @Size(max = 50) List<@NotNull UUID> collaborators,
            @Size(max = 20) List<@Valid @NotNull ImportedClaim> claims,
            EvidenceVisibility visibility,
            @Size(max = 1_000) List<UUID> sharedWith,
            Instant loggedAt,
            Instant updatedAt,
            @Size(max = 1_000) List<Map<String, Object>> attestations) {

        /** No claims means none. */
        public ImportedEvidence {
            claims = claims == null ? List.of() : claims;
        }

        LogEvidenceRequest request() {
            return new LogEvidenceRequest(
                    summary,
                    narrative,
                    startedOn,
                    occurredOn,
                    kind,
                    metrics,
                    links,
                    collaborators,
                    claims.stream()
                            .map(claim -> new ClaimRequest(claim.competency(), claim.level(), claim.expectation()))
                            .toList());
        }
    }

    /** A claim, with the framework that it was made in. */
    public record ImportedClaim(
            @NotBlank @Size(max = 80) @Schema(examples = "engineering")
            String framework,

            @NotBlank @Size(max = 80) @Schema(examples = "communication")
            String competency,

            @NotBlank @Size(max = 80) @Schema(examples = "senior-1")
            String level,

            @Size(max = 200) @Schema(examples = "senior-1.communication")
            String expectation) {}
}
