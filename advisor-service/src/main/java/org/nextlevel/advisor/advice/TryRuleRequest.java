package org.nextlevel.advisor.advice;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On what a rule is tried out: given facts, or those of a person. */
public record TryRuleRequest(
        @Size(max = 36)
        @Schema(
                description = "`me`, or the id of somebody below in the reporting line; instead of facts.",
                examples = "me")
        String employee,

        @Size(max = 100)
        @Schema(
                description = "Facts by name, as GET /api/rules/facts lists them; what is left out is null, 0, false or"
                        + " empty. Instead of an employee.",
                examples = "{\"hasManager\": true, \"daysSinceShared\": 120}")
        Map<String, Object> facts) {}
