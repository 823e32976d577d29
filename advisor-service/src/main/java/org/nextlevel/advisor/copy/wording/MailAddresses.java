package org.nextlevel.advisor.copy.wording;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody and the direct manager read their mail, as the directory tells the person alone.
 *
 * @param own null when the directory has none
 * @param manager null when there is no manager, or the directory has none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MailAddresses(@Nullable String own, @Nullable String manager) {
    /** Where the directory tells nothing. */
    static final MailAddresses NONE = new MailAddresses(null, null);

    /** Whether one can write to the other. */
    public boolean areKnown() {
        return own != null && manager != null;
    }
}
