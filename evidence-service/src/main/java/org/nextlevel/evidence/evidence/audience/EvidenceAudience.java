package org.nextlevel.evidence.evidence.audience;

import java.util.List;
import org.nextlevel.evidence.evidence.piece.EvidenceVisibility;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.PersonReference;

/**
 * Who sees a piece of evidence.
 *
 * @param sharedWith who sees it besides, by name; mostly empty
 * @param actions what the owner may do now
 */
public record EvidenceAudience(EvidenceVisibility visibility, List<PersonReference> sharedWith, List<Action> actions) {}
