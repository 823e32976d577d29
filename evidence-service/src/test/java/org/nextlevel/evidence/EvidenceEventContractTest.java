package org.nextlevel.evidence;

import org.nextlevel.testkit.event.EventContract;

class EvidenceEventContractTest extends EventContract {
    EvidenceEventContractTest() {
        super("evidence-service", toldHere("people-events"));
    }
}
