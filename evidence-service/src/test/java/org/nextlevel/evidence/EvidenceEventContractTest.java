package org.nextlevel.evidence;

import org.nextlevel.testkit.event.EventContract;

class EvidenceEventContractTest extends EventContract {
    private static final String PEOPLE = "people-events";

    EvidenceEventContractTest() {
        super(
                "evidence-service",
                all(toldHere(PEOPLE), differences(PEOPLE), counts(PEOPLE), counts("evidence-events")));
    }
}
