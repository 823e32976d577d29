package org.nextlevel.advisor.agreement.request;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.agreement.move.AgreementParty;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.reference.KeyOrReference;
import org.nextlevel.kit.reference.KeyReader;

/**
 * The person asks what is required, or the manager states it without being asked.
 *
 * @param target key of the level
 * @param question of the person; null for the plain question, and always for the manager
 * @param items what the manager requires beside the framework, empty for nothing; null when the person asks
 */
public record BeginAgreementRequest(
        @NotBlank
        @Size(max = 80)
        @JsonDeserialize(using = KeyReader.class)
        @Schema(implementation = KeyOrReference.class, description = "The level.")
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
        List<@NotNull @Valid AgreedRequirement> items) {
    /**
     * Whether the person asks, rather than that the manager states.
     *
     * @throws Forbidden for somebody who is neither
     * @throws Invalid when it contains what is for the other one to say
     */
    public boolean isQuestionOf(AgreementParty party) {
        if (party == AgreementParty.ABOVE) {
            throw new Forbidden("The person asks and the direct manager states: nobody else begins it.");
        }
        boolean asks = party == AgreementParty.OWNER;
        if (asks != (items == null)) {
            throw new Invalid(
                    "#/items", asks ? "is for the manager: who asks leaves it out" : "must say what is required");
        }
        if (!asks && question != null) {
            throw new Invalid("#/question", "is for the person who asks");
        }
        return asks;
    }
}
