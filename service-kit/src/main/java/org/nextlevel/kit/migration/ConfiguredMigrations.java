package org.nextlevel.kit.migration;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The migrations of the service as it is configured, by one role or another. */
record ConfiguredMigrations(Config config) {

    /** By the role that owns the database. */
    Migrations byOwner() {
        return by("_owner", config.getOptionalValue("nextlevel.db.owner.password", String.class));
    }

    /** By the role that requests use, which may look and no more. */
    Migrations byApplication() {
        return by("_app", config.getOptionalValue("nextlevel.db.app.password", String.class));
    }

    private Migrations by(String role, Optional<String> password) {
        String database = config.getValue("nextlevel.database", String.class);
        String user = database + role;
        return new Migrations(
                config.getValue("quarkus.datasource.jdbc.url", String.class), database, user, password.orElse(user));
    }
}
