package org.nextlevel.evidence.evidence.capture;

import java.util.List;
import org.nextlevel.evidence.evidence.claim.ClaimView;
import org.nextlevel.kit.action.Action;

/**
 * All that a piece of evidence shows, as its owner says.
 *
 * @param actions what the caller may do now
 */
public record EvidenceClaims(List<ClaimView> claims, List<Action> actions) {}
