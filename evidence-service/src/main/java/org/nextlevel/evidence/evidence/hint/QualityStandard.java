package org.nextlevel.evidence.evidence.hint;

import java.time.LocalDate;
import java.util.Set;

/**
 * What evidence is measured by.
 *
 * @param oldest the first day of evidence that counts; null when no readiness policy is known
 * @param belowTarget keys of the levels that are below the owner's next one; empty when it is not known
 */
public record QualityStandard(LocalDate oldest, Set<String> belowTarget) {}
