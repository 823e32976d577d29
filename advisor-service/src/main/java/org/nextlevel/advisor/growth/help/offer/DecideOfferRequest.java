package org.nextlevel.advisor.growth.help.offer;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request to accept or decline an offer of help. */
record DecideOfferRequest(
        @NotNull @Schema(description = "True accepts, false declines.", examples = "true")
        Boolean accepted) {}
