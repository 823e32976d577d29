package org.nextlevel.evidence.evidence.capture;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.nextlevel.evidence.evidence.claim.ClaimRequest;
import org.nextlevel.kit.roundtrip.ReadAs;

/** All that a piece of evidence shows, from now on. */
@ReadAs(value = EvidenceClaims.class, computed = "actions")
public record StateClaimsRequest(@NotNull @Size(max = 20) List<@Valid @NotNull ClaimRequest> claims) {}
