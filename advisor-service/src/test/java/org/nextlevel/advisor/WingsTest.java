package org.nextlevel.advisor;

import org.nextlevel.testkit.wing.WingRules;

class WingsTest extends WingRules {
    WingsTest() {
        super("advisor-service", "org.nextlevel.advisor");
    }
}
