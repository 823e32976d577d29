package org.nextlevel.testkit.rule.sample;

import jakarta.persistence.Column;
import java.sql.Connection;
import java.sql.SQLException;

/** A table's row and how it is read, both as the rules do not want them. */
class SampleRow {
    @Column(name = "shared_since")
    String sharedSince;

    @Column(name = "known_as")
    String name;

    @Column(nullable = false)
    String word;

    static void read(Connection connection) throws SQLException {
        connection.prepareStatement("select pg_advisory_xact_lock(1)").close();
    }
}
