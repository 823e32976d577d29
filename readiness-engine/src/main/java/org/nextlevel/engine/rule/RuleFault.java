package org.nextlevel.engine.rule;

/**
 * What is wrong with a rule.
 *
 * @param property {@code condition} or {@code text}
 * @param line of the condition, from 1; null for a text
 * @param detail a sentence, with line and column for a condition
 */
public record RuleFault(String property, Integer line, String detail) {}
