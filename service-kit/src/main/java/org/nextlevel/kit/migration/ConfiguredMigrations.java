package org.nextlevel.kit.migration;

import org.eclipse.microprofile.config.Config;

/** The migrations of the service as it is configured, by one role or another. */
record ConfiguredMigrations(Config config) {

    /** By the role that owns the database. */
    Migrations byOwner() {
        return Migrations.byOwnerOf(url(), database())
                .withPassword(config.getOptionalValue("nextlevel.db.owner.password", String.class));
    }

    /** By the role that requests use, which may look and no more. */
    Migrations byApplication() {
        return Migrations.byApplicationOf(url(), database())
                .withPassword(config.getOptionalValue("nextlevel.db.app.password", String.class));
    }

    /** PostgreSQL itself: a lock of who migrates is held longer than a transaction. */
    private String url() {
        return config.getValue("quarkus.datasource.relay.jdbc.url", String.class);
    }

    private String database() {
        return config.getValue("nextlevel.database", String.class);
    }
}
