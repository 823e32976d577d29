package org.nextlevel.evidence;

import org.nextlevel.testkit.wing.WingRules;

class WingsTest extends WingRules {
    WingsTest() {
        super("evidence-service", "org.nextlevel.evidence");
    }
}
