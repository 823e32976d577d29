package org.nextlevel.evidence.scim.group;

import java.time.Instant;
import java.util.UUID;
import org.nextlevel.kit.sql.Row;

/**
 * A group of the identity provider.
 *
 * @param externalId the provider's own id; null when it says none
 * @param version changes with everything that is shown
 * @param sortKey by what a list is ordered
 */
record ProvisionedGroup(
        UUID id,
        String displayName,
        String externalId,
        long version,
        Instant created,
        Instant lastModified,
        String sortKey) {
    static ProvisionedGroup of(Row row) {
        return new ProvisionedGroup(
                row.uuid("id"),
                row.text("display_name"),
                row.text("external_id"),
                row.largeNumber("version"),
                row.instant("created_at"),
                row.instant("written_at"),
                row.text("sort_key"));
    }
}
