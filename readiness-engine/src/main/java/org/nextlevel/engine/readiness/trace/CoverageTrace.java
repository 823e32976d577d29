package org.nextlevel.engine.readiness.trace;

import java.math.BigDecimal;

/** Whether enough was looked at: how many of the required requirements any recent evidence speaks to. */
public record CoverageTrace(int covered, int required, BigDecimal coverageFloor) implements TraceFacts {}
