package org.nextlevel.framework.list;

import java.util.List;
import org.nextlevel.kit.guess.Guess;

/**
 * What a list says.
 *
 * @param isPublished whether it has the shape of one that O*NET or ESCO publish, whose licences ask for attribution
 * @param guesses what was assumed to read it
 */
public record ReadList(List<ListedCompetency> competencies, boolean isPublished, List<Guess> guesses) {}
