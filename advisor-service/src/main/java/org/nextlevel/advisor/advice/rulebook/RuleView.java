package org.nextlevel.advisor.advice.rulebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.rule.AdviceAudience;
import org.nextlevel.engine.rule.AdviceSeverity;
import org.nextlevel.engine.rule.Rule;
import org.nextlevel.engine.rule.Rules;
import org.nextlevel.engine.rule.fact.Fact;
import org.nextlevel.kit.action.Action;

/**
 * A rule of a company, in one version.
 *
 * @param actions what the caller may do with it now; none of a version in the history
 */
public record RuleView(
        @Schema(examples = "nobody-was-shown") String key,

        @Schema(description = "Rises with each change.", examples = "1")
        int version,

        @Schema(examples = "M0.2") String mission,
        @Schema(examples = "[\"EMPLOYEE\"]") List<AdviceAudience> audience,

        @Schema(examples = "hasManager && (daysSinceShared == null || daysSinceShared > 90)")
        String condition,

        @Schema(examples = "WARNING") AdviceSeverity severity,

        @Schema(examples = "Nothing was shared with your manager in the last 90 days.")
        String text,

        @Schema(examples = "M0.2, the manager will not notice")
        String source,

        @Schema(examples = "true") boolean enabled,
        @Schema(examples = "DEFAULT") RuleOrigin origin,

        @Schema(description = "The facts that it reads.", examples = "[\"hasManager\", \"daysSinceShared\"]")
        List<String> facts,

        @Nullable @Schema(description = "When the company made it so; absent for what ships.")
        Instant changedAt,

        @Schema(description = "Whether this version ended the company's copy; a former one holds again, or none.")
        boolean removed,

        List<Action> actions) {
    private enum Move {
        WRITE,
        RESTORE,
        REMOVE,
        COUNT_PEOPLE
    }

    static RuleView of(CurrentRule current) {
        RuleVersion version = current.version();
        return of(current.rule(), current.origin(), version == null ? null : version.changedAt(), false);
    }

    static RuleView of(Rule rule, RuleOrigin origin, Instant changedAt, boolean removed) {
        return new RuleView(
                rule.key(),
                rule.version(),
                rule.mission(),
                rule.audience().stream().sorted().toList(),
                rule.condition(),
                rule.severity(),
                rule.text(),
                rule.source(),
                rule.enabled(),
                origin,
                Rules.reads(rule).stream().map(Fact::key).toList(),
                changedAt,
                removed,
                List.of());
    }

    /** The rule as it is now, with what somebody may do with it: HR writes rules, everybody reads them. */
    RuleView offeredTo(boolean isHr) {
        return isHr ? with(movesOfHr()) : this;
    }

    private List<Action> movesOfHr() {
        String path = "/api/rules/" + key;
        List<Action> actions = new ArrayList<>();
        actions.add(Action.put(
                Move.WRITE,
                path,
                "If-Match",
                "mission",
                "audience",
                "condition",
                "severity",
                "text",
                "source",
                "enabled"));
        switch (origin) {
            case DEFAULT -> {}
            case CHANGED -> actions.add(Action.delete(Move.RESTORE, path, "If-Match"));
            case OWN -> actions.add(Action.delete(Move.REMOVE, path, "If-Match"));
        }
        actions.add(Action.post(Move.COUNT_PEOPLE, path + "/population-counts"));
        return actions;
    }

    private RuleView with(List<Action> offered) {
        return new RuleView(
                key, version, mission, audience, condition, severity, text, source, enabled, origin, facts, changedAt,
                removed, offered);
    }
}
