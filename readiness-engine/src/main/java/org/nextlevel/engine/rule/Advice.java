package org.nextlevel.engine.rule;

import java.util.Set;
import org.nextlevel.engine.rule.fact.Fact;

/**
 * What a rule tells somebody.
 *
 * @param text the rule's, filled
 * @param read the facts that the condition and the text read, in the order of the schema
 */
public record Advice(Rule rule, String text, Set<Fact> read) {}
