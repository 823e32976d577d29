package org.nextlevel.engine.policy;

/**
 * Something in a policy that does not fit together.
 *
 * @param pointer JSON pointer into the policy, such as {@code /gates/0/condition}
 * @param detail what is wrong; for a condition with line and column in its text, from 1
 */
public record PolicyFault(String pointer, String detail) {}
