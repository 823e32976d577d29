package org.nextlevel.advisor;

import org.nextlevel.testkit.sql.NoSqlAcrossWings;

class SqlStaysInItsWingTest extends NoSqlAcrossWings {
    SqlStaysInItsWingTest() {
        super("org.nextlevel.advisor");
    }
}
