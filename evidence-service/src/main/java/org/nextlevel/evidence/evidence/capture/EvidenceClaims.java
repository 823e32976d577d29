package org.nextlevel.evidence.evidence.capture;

import java.util.List;
import org.nextlevel.evidence.evidence.claim.ClaimView;

/** All that a piece of evidence shows, as its owner says. */
public record EvidenceClaims(List<ClaimView> claims) {}
