package org.nextlevel.evidence.evidence.content;

/** Which way a metric gets better. */
public enum MetricDirection {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
}
