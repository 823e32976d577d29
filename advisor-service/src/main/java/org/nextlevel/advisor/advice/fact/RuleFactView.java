package org.nextlevel.advisor.advice.fact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.rule.fact.Fact;
import org.nextlevel.engine.rule.fact.RuleFactType;

/** A fact that rules can read. */
public record RuleFactView(
        @Schema(description = "Its name in conditions and texts.", examples = "daysSinceShared")
        String name,

        @Schema(examples = "INT") RuleFactType type,

        @Schema(examples = "days since a piece was last shared with the direct manager")
        String meaning,

        @Nullable @Schema(description = "What its value counts or names.", examples = "days")
        String unit,

        @Nullable
        @Schema(
                description = "What it means that it is null; absent when it never is.",
                examples = "nothing is shared with the direct manager")
        String whenNull,

        @Schema(description = "What it is taken from.", examples = "evidence")
        String source) {
    /** A fact as callers see it. */
    public static RuleFactView of(Fact fact) {
        return new RuleFactView(fact.key(), fact.type(), fact.meaning(), fact.unit(), fact.whenNull(), fact.source());
    }
}
