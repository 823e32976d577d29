package org.nextlevel.advisor.advice.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.nextlevel.engine.rule.Rule;
import org.nextlevel.engine.rule.Rules;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.quota.Quota;
import org.nextlevel.kit.roundtrip.SentAlong;
import org.nextlevel.kit.sql.Sql;

/** Writes and removes rules of the company, one after another; each change is a version and is written into the audit. */
@ApplicationScoped
class WriteRules {
    // All of them are applied for each answer.
    static final Quota RULES = Quota.of(
                    200, "too-many-rules", "There are %d rules, which is the most: remove one of your own first.")
            .lockedAs("rules of :tenant");

    private final Rulebook rulebook;
    private final RuleVersions versions;
    private final ShippedRules shipped = ShippedRules.shipped();
    private final Sql sql;
    private final Audit audit;
    private final Clock clock;
    private final SentAlong sentAlong;

    WriteRules(Rulebook rulebook, RuleVersions versions, Sql sql, Audit audit, Clock clock, SentAlong sentAlong) {
        this.sentAlong = sentAlong;
        this.rulebook = rulebook;
        this.versions = versions;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a rule what the company wants it to be, or adds one.
     *
     * @param ifMatch the version that the caller read; needed where there is a rule with this key
     * @throws Conflict when there are as many rules as there may be
     * @throws Invalid when condition or text is faulty
     */
    @Transactional
    WrittenRule write(String key, String ifMatch, WriteRuleRequest request) {
        RULES.hold(sql);
        Map<String, CurrentRule> current = rulebook.current();
        CurrentRule known = current.get(key);
        if (known == null) {
            RULES.check(current.size());
        } else {
            ETag.requireMatch(ifMatch, known.rule().version());
            sentAlong.requireAs(() -> RuleView.of(known));
            if (request.as(key, known.rule().version()).equals(known.rule())) {
                return new WrittenRule(RuleView.of(known), false);
            }
        }
        Rule rule = request.as(key, nextVersion(key));
        requireFaultless(rule);
        store(rule, false);
        audit.record("rule-written", null, key);
        return new WrittenRule(RuleView.of(rulebook.requireCurrent(key)), known == null);
    }

    /**
     * Ends the company's copy: what ships holds again, as a version of its own, and an own rule is gone.
     *
     * @throws Conflict when the rule is as it ships
     */
    @Transactional
    void remove(String key, String ifMatch) {
        RULES.hold(sql);
        CurrentRule known = rulebook.requireCurrent(key);
        ETag.requireMatch(ifMatch, known.rule().version());
        if (known.origin() == RuleOrigin.DEFAULT) {
            throw new Conflict("rule-ships", "%s is as it ships: disable it, it cannot be removed.", key);
        }
        store(shipped.find(key).orElse(known.rule()).as(nextVersion(key)), true);
        audit.record("rule-removed", null, key);
    }

    private void store(Rule rule, boolean removed) {
        versions.persistAndFlush(new RuleVersion(rule, removed, clock.instant()));
    }

    /** Never a number that this rule had, not even before it was removed. */
    private int nextVersion(String key) {
        return Math.max(shipped.find(key).map(Rule::version).orElse(0), versions.latestNumber(key)) + 1;
    }

    private static void requireFaultless(Rule rule) {
        List<Violation> violations = Rules.faults(rule).stream()
                .map(fault -> new Violation("#/" + fault.property(), null, fault.line(), fault.detail()))
                .toList();
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }
}
