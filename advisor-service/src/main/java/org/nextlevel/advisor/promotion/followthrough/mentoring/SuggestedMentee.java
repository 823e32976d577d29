package org.nextlevel.advisor.promotion.followthrough.mentoring;

import java.util.List;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/**
 * Somebody to help (M8.3).
 *
 * @param with the competencies that this person has still to show
 */
public record SuggestedMentee(PersonReference person, List<NamedKey> with) {}
