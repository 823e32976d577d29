package org.nextlevel.evidence.directory.provisioned;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.nextlevel.kit.sql.Row;

/**
 * A person as an identity provider sees them: what the directory knows, and what the provider wrote beside it.
 *
 * @param number the HR system's id
 * @param awaits whom the provider named as the manager and nobody is yet; null for nobody
 * @param written what the provider wrote; null when it never did
 * @param externalId the provider's own id; null when it has none
 * @param version changes with everything that is shown
 * @param sortKey by what a list is ordered
 */
public record ProvisionedPerson(
        UUID id,
        String number,
        String userName,
        String name,
        boolean active,
        ManagerOf manager,
        String awaits,
        Facts facts,
        ObjectNode written,
        String externalId,
        String version,
        Instant created,
        Instant lastModified,
        String sortKey) {

    /** The direct manager. */
    public record ManagerOf(UUID id, String name) {}

    /** What the directory knows and an identity provider writes as well; null what it does not know. */
    public record Facts(
            String title,
            String department,
            String email,
            String language,
            String timeZone,
            String costCentre,
            String location,
            String employmentType) {}

    static ProvisionedPerson of(Row row) {
        UUID manager = row.uuid("manager_id");
        return new ProvisionedPerson(
                row.uuid("id"),
                row.text("external_id"),
                row.text("user_name"),
                row.text("display_name"),
                row.flag("active"),
                manager == null ? null : new ManagerOf(manager, row.text("manager_name")),
                row.text("awaits"),
                new Facts(
                        row.text("title"),
                        row.text("department"),
                        row.text("email"),
                        row.text("language"),
                        row.text("time_zone"),
                        row.text("cost_centre"),
                        row.text("location"),
                        row.text("employment_type")),
                row.json("document", ObjectNode.class),
                row.text("provider_id"),
                row.largeNumber("version") + "." + row.largeNumber("profile_version"),
                row.instant("added_at"),
                row.instant("modified_at"),
                row.text("sort_key"));
    }
}
