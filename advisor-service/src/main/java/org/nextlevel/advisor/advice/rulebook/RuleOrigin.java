package org.nextlevel.advisor.advice.rulebook;

/** Where a company's rule comes from. */
public enum RuleOrigin {
    /** As it ships with the product. */
    DEFAULT,
    /** It ships with the product, and the company changed it. */
    CHANGED,
    /** The company's own. */
    OWN
}
