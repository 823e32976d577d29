package org.nextlevel.advisor.advice.rulebook;

import org.nextlevel.engine.rule.Rule;

/**
 * A rule as it holds now.
 *
 * @param version what the company made of it; null for what ships
 */
record CurrentRule(Rule rule, RuleOrigin origin, RuleVersion version) {
    String key() {
        return rule.key();
    }
}
