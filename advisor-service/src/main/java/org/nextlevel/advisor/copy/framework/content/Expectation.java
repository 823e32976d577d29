package org.nextlevel.advisor.copy.framework.content;

import java.math.BigDecimal;

/** What one level expects of one competency; it holds above too, until a higher level replaces it. */
public record Expectation(
        String id, String level, String competency, String text, boolean required, BigDecimal weight) {}
