package org.nextlevel.engine.readiness.trace;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What a rule was applied to: a record for each rule, whose components are named in the answer. Null is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public interface TraceFacts {}
