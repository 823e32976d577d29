package org.nextlevel.advisor.requirement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a manager requires of a person for a level, as both see it. */
@Schema(name = "RequirementAgreement")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementView(
        UUID id,
        UUID employeeId,
        @Schema(examples = "engineering") String framework,
        @Schema(examples = "senior-1") String target,
        @Schema(examples = "STATED") AgreementState state,

        @Schema(description = "What the person asked last.", examples = "Is leading a release needed?")
        String question,

        Instant askedAt,

        @Schema(description = "The latest statement; absent before the first.")
        AgreementVersion.View stated,

        @Schema(description = "The statement that both confirmed and that counts; absent while none does.")
        AgreementVersion.View inForce,

        @Schema(
                description =
                        "Whether what is in force was stated by a former manager and the present one has not confirmed it.")
        boolean byFormerManager,

        @Schema(description = "Whose turn it is; absent when nobody is waited for.", examples = "EMPLOYEE")
        Party waitingFor,

        @Schema(description = "Since when nothing came from them.")
        Instant silentSince,

        @Schema(description = "Whole days of that.", examples = "9")
        Integer silentDays,

        @Schema(description = "How often they were reminded since.", examples = "1")
        int reminders,

        @Schema(description = "What the caller may do now.") List<Move> actions) {}
