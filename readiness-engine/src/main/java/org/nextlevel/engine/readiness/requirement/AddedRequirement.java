package org.nextlevel.engine.readiness.requirement;

import java.util.UUID;

/**
 * A requirement that does not come from the framework (M2.5).
 *
 * @param source never {@link RequirementSourceKind#FRAMEWORK}
 * @param sourceId id of the agreement or of the posting
 * @param competency key of a competency of the framework
 * @param level key of the level at which it is asked for
 * @param text the words of whoever asks; null for a posting, whose words are elsewhere
 * @param required false for what is welcome but not needed
 */
public record AddedRequirement(
        RequirementSourceKind source, UUID sourceId, String competency, String level, String text, boolean required) {}
