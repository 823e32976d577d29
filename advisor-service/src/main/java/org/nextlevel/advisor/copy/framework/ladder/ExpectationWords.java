package org.nextlevel.advisor.copy.framework.ladder;

import java.util.List;

/** What a framework says of an expectation: the demand itself, and examples of work that meets it, perhaps none. */
public record ExpectationWords(String text, List<String> examples) {}
