package org.nextlevel.advisor.growth.help.offer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an offer of help. */
@Schema(name = "HelpOfferState")
public enum OfferState {
    OFFERED,
    ACCEPTED,
    DECLINED
}
