package org.nextlevel.evidence.evidence.capture;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.evidence.claim.ClaimRequest;
import org.nextlevel.evidence.evidence.content.EvidenceKind;
import org.nextlevel.evidence.evidence.content.EvidenceLink;
import org.nextlevel.evidence.evidence.content.Metric;
import org.nextlevel.evidence.evidence.reading.EvidenceView;
import org.nextlevel.kit.reference.PersonIdOrReference;
import org.nextlevel.kit.reference.PersonIdReader;
import org.nextlevel.kit.roundtrip.ReadAs;
import org.nextlevel.kit.time.CalendarDate;
import org.nextlevel.kit.time.NotInFuture;

/**
 * A piece of evidence as its owner writes it down: one sentence is enough (M3.3).
 *
 * @param narrative Markdown; HTML and images in it are dropped
 * @param startedOn first day of the period; null when it was one day or is not known
 * @param occurredOn the day it was done, or the last day of the period; null means today, or the day it had
 * @param collaborators ids of the employees it was done with
 * @param claims what it shows; null when that comes later, or stays as it is
 */
@ReadAs(
        value = EvidenceView.class,
        computed = {"actions", "suggestions", "hints"})
public record LogEvidenceRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "Cut the nightly build from 40 to 12 minutes.")
        String summary,

        @Size(max = 10_000) @Schema(examples = "The *whole* company waited for it. I led the repair.")
        String narrative,

        @CalendarDate @Schema(examples = "2026-03-01") LocalDate startedOn,

        @CalendarDate
        @NotInFuture
        @Schema(description = "From 1900-01-01, and not in the future.", examples = "2026-03-31")
        LocalDate occurredOn,

        @Schema(examples = "RESULT") EvidenceKind kind,
        @Size(max = 20) List<@Valid @NotNull Metric> metrics,
        @Size(max = 20) List<@Valid @NotNull EvidenceLink> links,
        @Size(max = 50) @JsonDeserialize(contentUsing = PersonIdReader.class) @Schema(implementation = PersonIdOrReference[].class)
        List<@NotNull UUID> collaborators,
        @Size(max = 20) List<@Valid @NotNull ClaimRequest> claims) {

    /** No list of what can be counted means the same as an empty one. */
    public LogEvidenceRequest {
        metrics = metrics == null ? List.of() : metrics;
        links = links == null ? List.of() : links;
        collaborators = collaborators == null ? List.of() : collaborators;
    }
}
