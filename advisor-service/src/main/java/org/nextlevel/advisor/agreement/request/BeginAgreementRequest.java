package org.nextlevel.advisor.agreement.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The person asks what is required, or the manager states it without being asked.
 *
 * @param target key of the level
 * @param question of the person; null for the plain question, and always for the manager
 * @param items what the manager requires beside the framework, empty for nothing; null when the person asks
 */
public record BeginAgreementRequest(
        @NotBlank @Size(max = 80) @Schema(description = "Key of the level.", examples = "senior")
        String target,

        @Size(max = 1000)
        @Schema(
                description = "For the person who asks; may be left out.",
                examples = "What do you require of me for Senior?")
        String question,

        @Size(max = 20)
        @Schema(
                description = "For the manager who states: what is required beside the framework, empty for nothing;"
                        + " left out by the person who asks.")
        List<@NotNull @Valid AgreedRequirement> items) {}
