package org.nextlevel.evidence.evidence.list;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.nextlevel.evidence.evidence.content.EvidenceKind;
import org.nextlevel.evidence.evidence.piece.EvidenceState;
import org.nextlevel.evidence.evidence.piece.EvidenceVisibility;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.problem.mapping.RequestFaults;
import org.nextlevel.kit.time.CalendarDate;

/**
 * Which evidence is wanted; used as a {@code @BeanParam}. What is null does not matter.
 *
 * @param q words to search for, as in a search engine: quoted words stand together, a minus excludes
 * @param from day since which it was done, at least to its end
 * @param until day until which it was done, at least its beginning
 * @param state null for what is there; the owner alone asks for another
 * @param claimed whether it claims anything
 * @param quantified whether it has a metric
 * @param updatedSince only what changed since, the earliest change first; for the owner with what was deleted and erased
 * @param ids of the pieces; an empty list is none said
 */
public record EvidenceFilter(
        @QueryParam("q")
        @Size(max = 200)
        @Parameter(description = "Words to search for; `\"in quotes\"` together, `-not`.", example = "nightly build")
        String q,

        @QueryParam("from") @CalendarDate @Parameter(description = "Done on this day or later.", example = "2026-01-01")
        LocalDate from,

        @QueryParam("until")
        @CalendarDate
        @Parameter(description = "Begun on this day or earlier.", example = "2026-06-30")
        LocalDate until,

        @QueryParam("kind") EvidenceKind kind,

        @QueryParam("competency")
        @Size(max = 80)
        @Parameter(description = "Claimed competency.", example = "communication")
        String competency,

        @QueryParam("level") @Size(max = 80) @Parameter(description = "Claimed level.", example = "senior-1")
        String level,

        @QueryParam("visibility") EvidenceVisibility visibility,

        @QueryParam("state") @Parameter(description = "`LOGGED` when not said; others are for the owner.")
        EvidenceState state,

        @QueryParam("claimed") @Parameter(description = "Whether it claims a competency.")
        Boolean claimed,

        @QueryParam("quantified") @Parameter(description = "Whether it has a metric.")
        Boolean quantified,

        @QueryParam("updatedSince")
        @Parameter(
                description =
                        "What changed at this time or later, the earliest change first; for the owner with tombstones of "
                                + "what was deleted or erased. Not together with `q`.",
                example = "2026-03-31T09:30:00Z")
        Instant updatedSince,

        @QueryParam("ids")
        @Size(max = 100)
        @Parameter(description = "Ids of up to 100 pieces; what is not for the caller is left out.")
        List<@NotNull UUID> ids)
        implements RequestFaults.ParameterBean {

    /** Lets through what is there. */
    public static final EvidenceFilter NONE =
            new EvidenceFilter(null, null, null, null, null, null, null, null, null, null, null, null);

    /** @throws Invalid when what is asked for contradicts itself */
    void check() {
        List<Violation> faults = new ArrayList<>();
        if (from != null && until != null && from.isAfter(until)) {
            faults.add(Violation.of("until", "is before from"));
        }
        if (q != null && updatedSince != null) {
            faults.add(Violation.of("q", "cannot be searched for together with updatedSince"));
        }
        if (q != null && q.isBlank()) {
            faults.add(Violation.of("q", "must not be blank"));
        }
        if (Boolean.FALSE.equals(claimed) && (competency != null || level != null)) {
            faults.add(Violation.of("claimed", "cannot be false together with competency or level"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** In which order the list is. */
    ListOrder order() {
        if (q != null) {
            return ListOrder.RANK;
        }
        return updatedSince == null ? ListOrder.NEWEST : ListOrder.UPDATED;
    }
}
