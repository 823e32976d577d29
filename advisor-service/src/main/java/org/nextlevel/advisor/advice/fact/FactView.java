package org.nextlevel.advisor.advice.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.rule.fact.Fact;
import org.nextlevel.engine.rule.fact.FactType;

/** A fact that rules can read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactView(
        @Schema(description = "Its name in conditions and texts.", examples = "daysSinceShared")
        String name,

        @Schema(examples = "INT") FactType type,

        @Schema(examples = "days since a piece was last shared with the direct manager")
        String meaning,

        @Schema(description = "What its value counts or names.", examples = "days")
        String unit,

        @Schema(
                description = "What it means that it is null; absent when it never is.",
                examples = "nothing is shared with the direct manager")
        String whenNull,

        @Schema(description = "What it is taken from.", examples = "evidence")
        String source) {
    /** A fact as callers see it. */
    public static FactView of(Fact fact) {
        return new FactView(fact.key(), fact.type(), fact.meaning(), fact.unit(), fact.whenNull(), fact.source());
    }
}
