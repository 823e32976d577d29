package org.nextlevel.evidence.suggestion.wording;

import java.util.UUID;

/** A framework's version whose wordings are known here; they never change. */
public record WordedVersion(UUID framework, int number) {}
