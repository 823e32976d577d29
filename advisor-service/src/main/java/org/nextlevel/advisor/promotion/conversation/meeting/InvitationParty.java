package org.nextlevel.advisor.promotion.conversation.meeting;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of two who are to meet.
 *
 * @param address of the mail; null when none is known
 */
public record InvitationParty(
        UUID id, String name, @Nullable String address) {
    /** A calendar address (RFC 5545, 3.3.3): of the mail where it is known, which can be answered to. */
    String calendarAddress() {
        return address == null ? "urn:uuid:" + id : mailTo(address);
    }

    /** RFC 6068: whatever means something in an address of a page is written otherwise. */
    private static String mailTo(String address) {
        try {
            return new URI("mailto", address, null)
                    .toASCIIString()
                    .replace("?", "%3F")
                    .replace("&", "%26")
                    .replace(";", "%3B");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no mail address", e);
        }
    }
}
