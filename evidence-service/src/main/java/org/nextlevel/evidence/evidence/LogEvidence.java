package org.nextlevel.evidence.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.evidence.StateClaims.ClaimOf;
import org.nextlevel.kit.time.CalendarDate;

/**
 * A piece of evidence to write down: one sentence is enough (M3.3).
 *
 * @param occurredOn the day it was done or finished; null means today
 * @param claims what it shows; null or empty when that comes later
 */
public record LogEvidence(
        @NotBlank @Size(max = 500) @Schema(examples = "Cut the nightly build from 40 to 12 minutes.")
        String summary,

        @CalendarDate @Schema(description = "From 1900-01-01, and not in the future.", examples = "2026-03-31")
        LocalDate occurredOn,

        @Size(max = 20) List<@Valid @NotNull ClaimOf> claims) {

    /** No list means the same as an empty one. */
    public LogEvidence {
        claims = claims == null ? List.of() : claims;
    }
}
