package org.nextlevel.evidence;

import org.nextlevel.testkit.sql.NoSqlAcrossWings;

class SqlStaysInItsWingTest extends NoSqlAcrossWings {
    SqlStaysInItsWingTest() {
        super("org.nextlevel.evidence");
    }
}
