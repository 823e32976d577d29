package org.nextlevel.evidence;

import io.quarkus.test.junit.QuarkusTest;
import org.nextlevel.testkit.api.ApiContract;

@QuarkusTest
class EvidenceApiTest extends ApiContract {
    EvidenceApiTest() {
        super("evidence-service");
    }
}
