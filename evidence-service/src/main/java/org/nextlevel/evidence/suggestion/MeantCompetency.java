package org.nextlevel.evidence.suggestion;

import java.util.Optional;
import org.nextlevel.wording.language.UnreadLanguage;

/**
 * What a demand in somebody's own words asks for.
 *
 * @param competency empty when none is like enough
 * @param unread the language that the demand is written in, when nobody here reads it
 */
public record MeantCompetency(Optional<SuggestedCompetency> competency, Optional<UnreadLanguage> unread) {}
