package org.nextlevel.framework.posting.sentence;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A competency at a level that a sentence asks for, both keys of the framework's version. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AskedCompetency(String competency, String level) {}
