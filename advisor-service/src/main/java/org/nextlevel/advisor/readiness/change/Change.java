package org.nextlevel.advisor.readiness.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that could be otherwise.
 *
 * @param expectationId the requirement; null for {@link Kind#TIME}, as the three after it
 * @param pieces how many further pieces of evidence; 0 unless {@link Kind#EVIDENCE}
 * @param confirmed whether somebody else has to confirm them
 * @param evidence the pieces to have confirmed; empty unless {@link Kind#CONFIRMATION}
 * @param day null unless {@link Kind#TIME}
 */
@Schema(name = "ReadinessChange")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Change(
        @Schema(examples = "EVIDENCE") Kind kind,
        @Schema(examples = "senior-1.communication") String expectationId,
        @Schema(examples = "communication") String competency,
        @Schema(examples = "Communication") String name,

        @Schema(description = "The level at which it is to be shown, or a higher one.", examples = "senior-1")
        String level,

        @Schema(description = "How many further pieces of evidence; 0 for other kinds.", examples = "1")
        int pieces,

        @Schema(description = "Whether somebody else has to confirm them.", examples = "true")
        boolean confirmed,

        @Schema(description = "The pieces there are that somebody else is to confirm.")
        List<UUID> evidence,

        @Schema(description = "The day from which time alone has done its part.", examples = "2026-09-30")
        LocalDate day,

        @Schema(examples = "One more piece of evidence for Communication at senior-1, confirmed by somebody else")
        String sentence) {
    /** What is done. */
    @Schema(name = "ReadinessChangeKind")
    public enum Kind {
        /** Further pieces of evidence. */
        EVIDENCE,
        /** Somebody else confirms pieces that are there. */
        CONFIRMATION,
        /** A day comes. */
        TIME
    }

    static Change evidence(
            String expectationId, String competency, String name, String level, int pieces, boolean confirmed) {
        String number = pieces == 1 ? "One more piece of evidence" : "%d more pieces of evidence".formatted(pieces);
        return new Change(
                Kind.EVIDENCE,
                expectationId,
                competency,
                name,
                level,
                pieces,
                confirmed,
                List.of(),
                null,
                "%s for %s at %s%s".formatted(number, name, level, confirmed ? ", confirmed by somebody else" : ""));
    }

    static Change confirmation(
            String expectationId, String competency, String name, String level, List<UUID> evidence) {
        return new Change(
                Kind.CONFIRMATION,
                expectationId,
                competency,
                name,
                level,
                0,
                true,
                evidence,
                null,
                "A confirmation by somebody else of %s for %s"
                        .formatted(
                                evidence.size() == 1
                                        ? "the piece of evidence that is there"
                                        : "%d pieces of evidence that are there".formatted(evidence.size()),
                                name));
    }

    static Change time(LocalDate day) {
        return new Change(Kind.TIME, null, null, null, null, 0, false, List.of(), day, "That it goes on until " + day);
    }
}
