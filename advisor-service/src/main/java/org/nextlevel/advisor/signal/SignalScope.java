package org.nextlevel.advisor.signal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom a signal concerns: everybody, or all people below one manager in the reporting line.
 *
 * @param managerId whose people a TEAM is; a manager may leave it out for the own team; null for COMPANY
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignalScope(
        @NotNull @Schema(examples = "TEAM") Type type,

        @Schema(
                description = "The manager whose people, direct and below, are the team.",
                examples = "0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b22")
        UUID managerId) {
    /** How far a signal reaches. */
    public enum Type {
        COMPANY,
        TEAM
    }
}
