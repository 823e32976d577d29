package org.nextlevel.evidence.evidence.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way a metric gets better. */
@Schema(name = "MetricDirection")
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
}
