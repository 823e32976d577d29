package org.nextlevel.advisor.growth.help.offer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may do with an offer of help. */
@Schema(name = "HelpOfferAction")
public enum OfferAction {
    DECIDE,
    WITHDRAW
}
